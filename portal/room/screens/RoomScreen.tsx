import { CheckField, Hidden, SelectField, TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay, vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Illustrative, Panel, Pill, Tabs } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { dayInVietnam } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { formLabel, forms, stateLabel, states } from '../../news/news.ts'
import { StatePill } from '../../news/screens/StatePill.tsx'
import type { Section } from '../../sections/sections.ts'
import type { ItemRow } from '../room.store.ts'
import { dues, type RoomFilter } from '../room.ts'
import type { RoomView } from '../room.view.ts'

/** The editors' room: every item this person may see, in whatever state. */
export function RoomScreen({ filter, items, counts, sections, people, pages, today, orders }: RoomView) {
  return (
    <Page
      heading={t('Phòng biên tập')}
      sub={t('Bản thảo chỉ tòa soạn thấy; bài đã xuất bản ai cũng đọc được.')}
      act={
        <>
          <Button href="/magazine/issues" kind="quiet">
            {t('Số tạp chí')}
          </Button>
          <Button href="#new-article">{t('Soạn bài mới')}</Button>
        </>
      }
    >
      {orders && <Places />}
      <Tabs label={t('Trạng thái bài')} items={tabs(counts, filter)} />
      <Filter to="/magazine" submit={t('Lọc')}>
        {filter.state && <Hidden name="state" value={filter.state} />}
        <TextField
          name="q"
          label={t('Tìm theo tiêu đề, lời dẫn')}
          value={filter.words}
          type="search"
          maxLength={100}
        />
        <SelectField
          name="section"
          label={t('Chuyên mục')}
          options={sections.map(({ slug, name }) => ({ value: slug, label: name }))}
          value={filter.section}
          blank={t('Mọi chuyên mục')}
        />
        <SelectField
          name="person"
          label={t('Người viết')}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          value={filter.person}
          blank={t('Mọi người')}
        />
        <SelectField
          name="due"
          label={t('Hạn')}
          options={dues.map((due) => ({ value: due, label: dueLabel(due) }))}
          value={filter.due}
          blank={t('Mọi hạn')}
        />
        <CheckField
          name="facts"
          value="changed"
          label={t('Chỉ bài có số liệu đã đổi')}
          checked={filter.onlyChanged}
        />
      </Filter>
      <Sheet
        caption={t('Các bài của tạp chí')}
        rows={items}
        rowKey={(row) => row.id}
        columns={[
          { head: t('Tiêu đề'), title: true, wide: true, cell: titleCell },
          { head: t('Chuyên mục'), cell: (row) => row.section },
          { head: t('Trạng thái'), cell: stateCell },
          { head: t('Người viết'), cell: (row) => row.drafter ?? '–', hideOnPhone: true },
          { head: t('Hạn'), cell: (row) => <DueCell row={row} today={today} /> },
          { head: t('Ngày'), cell: (row) => vnDay(dayInVietnam(row.publishedAt ?? row.draftedAt)) },
        ]}
        empty={<NoItem filter={filter} />}
      />
      <Pager page={filter.page} pages={pages} href={(page) => address({ ...filter, page })} />
      <NewItem sections={sections} />
    </Page>
  )
}

/** Where the editor-in-chief orders the magazine. */
function Places() {
  return (
    <p class="row">
      <a href="/magazine/sections">{t('Chuyên mục')}</a>
      <a href="/magazine/names/topics">{t('Chủ đề')}</a>
      <a href="/magazine/names/authors">{t('Tác giả')}</a>
      <a href="/magazine/pages">{t('Trang giới thiệu')}</a>
      <a href="/magazine/imports">{t('Chuyển từ trang cũ')}</a>
      <a href="/magazine/retention">{t('Thời hạn lưu dữ liệu bình luận')}</a>
    </p>
  )
}

function titleCell(row: ItemRow) {
  return (
    <>
      <a href={`/magazine/articles/${row.id}`}>{row.title}</a> <Illustrative when={row.illustrative} />{' '}
      {row.hasChangedFacts && <Pill kind="late">{t('số liệu đã đổi')}</Pill>}
    </>
  )
}

function stateCell(row: ItemRow) {
  return (
    <>
      <StatePill state={row.state} />
      {row.state === 'scheduled' && row.publishAt && <span class="small"> {vnInstant(row.publishAt)}</span>}
    </>
  )
}

function DueCell({ row, today }: { row: ItemRow; today: string }) {
  if (!row.dueOn || row.publishedAt) return <>–</>
  return row.dueOn < today ? (
    <Pill kind="late">{t('quá hạn {day}', { day: vnDay(row.dueOn) })}</Pill>
  ) : (
    vnDay(row.dueOn)
  )
}

function dueLabel(due: (typeof dues)[number]): string {
  return { late: t('Quá hạn'), week: t('Trong bảy ngày tới'), none: t('Chưa đặt hạn') }[due]
}

function tabs(counts: RoomView['counts'], filter: RoomFilter) {
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0)
  return [
    {
      href: address({ ...filter, state: null, page: 1 }),
      label: `${t('Tất cả')} (${all})`,
      current: filter.state === null,
    },
    ...states.map((state) => ({
      href: address({ ...filter, state, page: 1 }),
      label: `${stateLabel(state)} (${counts[state]})`,
      current: state === filter.state,
    })),
  ]
}

function address({ state, words, section, person, due, onlyChanged, page }: RoomFilter): string {
  const asked = new URLSearchParams()
  const facts = onlyChanged ? 'changed' : ''
  const named = { state, q: words, section, person, due, facts, page: page > 1 ? String(page) : '' }
  for (const [name, value] of Object.entries(named)) if (value) asked.set(name, value)
  return asked.size > 0 ? `/magazine?${asked}` : '/magazine'
}

function NoItem({ filter }: { filter: RoomFilter }) {
  if (address({ ...filter, page: 1 }) !== '/magazine')
    return (
      <Empty
        title={t('Không có bài nào như vậy')}
        how={t('Hãy chọn trạng thái khác hoặc bớt điều kiện lọc.')}
      />
    )
  return (
    <Empty
      title={t('Chưa có bài nào')}
      how={t('Kết thúc hội nghị tổng kết sẽ tự thảo một tin ở đây; cũng có thể soạn bài mới ngay bên dưới.')}
    />
  )
}

function NewItem({ sections }: { sections: Section[] }) {
  return (
    <Panel heading={t('Soạn bài mới')} id="new-article">
      <Form to="/magazine/articles" submit={t('Tạo bản thảo')} kind="quiet">
        <SelectField
          name="form"
          label={t('Thể loại')}
          value="text"
          options={forms.map((value) => ({ value, label: formLabel(value) }))}
          required
        />
        <SelectField
          name="section"
          label={t('Chuyên mục')}
          options={sections.map(({ slug, name }) => ({ value: slug, label: name }))}
          required
        />
        <TextField name="title" label={t('Tiêu đề')} maxLength={300} required />
      </Form>
    </Panel>
  )
}
