import { Hidden, SelectField, TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Illustrative, Panel, Pill, type PillKind, Tabs } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { dayInVietnam } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Section } from '../../sections/sections.ts'
import type { ArticleRow } from '../news.store.ts'
import { type State, stateLabel, states } from '../news.ts'

type RoomView = {
  articles: ArticleRow[]
  counts: Record<State, number>
  sections: Section[]
  state: State | null
  words: string
  page: number
  pages: number
}

/** The editors' room: every article in whatever state. */
export function MagazineScreen({ articles, counts, sections, state, words, page, pages }: RoomView) {
  return (
    <Page
      heading={t('Phòng biên tập')}
      sub={t('Bản thảo chỉ ban biên tập thấy; bài đã xuất bản ai cũng đọc được.')}
      act={<Button href="#new-article">{t('Soạn bài mới')}</Button>}
    >
      <Tabs label={t('Trạng thái bài')} items={tabs(counts, state, words)} />
      <Filter to="/magazine" submit={t('Tìm')}>
        {state && <Hidden name="state" value={state} />}
        <TextField
          name="q"
          label={t('Tìm theo tiêu đề, lời dẫn')}
          value={words}
          type="search"
          maxLength={100}
        />
      </Filter>
      <Sheet
        caption={t('Các bài của tạp chí')}
        rows={articles}
        rowKey={(row) => row.id}
        columns={[
          { head: t('Tiêu đề'), title: true, wide: true, cell: titleCell },
          { head: t('Chuyên mục'), cell: (row) => row.section },
          { head: t('Trạng thái'), cell: (row) => <StatePill state={row.state} /> },
          { head: t('Tác giả'), cell: (row) => row.byline || '–', hideOnPhone: true },
          { head: t('Ngày'), cell: (row) => vnDay(dayInVietnam(row.publishedAt ?? row.draftedAt)) },
        ]}
        empty={<NoArticle filtered={state !== null || words !== ''} />}
      />
      <Pager page={page} pages={pages} href={(n) => address({ state, words, page: n })} />
      <NewArticle sections={sections} />
    </Page>
  )
}

function titleCell(row: ArticleRow) {
  return (
    <>
      <a href={`/magazine/articles/${row.id}`}>{row.title}</a> <Illustrative when={row.illustrative} />
    </>
  )
}

export function StatePill({ state }: { state: State }) {
  const kinds: Record<State, PillKind> = { draft: 'warn', published: 'ok', withdrawn: 'late' }
  return <Pill kind={kinds[state]}>{stateLabel(state)}</Pill>
}

function tabs(counts: Record<State, number>, state: State | null, words: string) {
  const all = counts.draft + counts.published + counts.withdrawn
  return [
    {
      href: address({ state: null, words, page: 1 }),
      label: `${t('Tất cả')} (${all})`,
      current: state === null,
    },
    ...states.map((one) => ({
      href: address({ state: one, words, page: 1 }),
      label: `${stateLabel(one)} (${counts[one]})`,
      current: one === state,
    })),
  ]
}

function address({ state, words, page }: { state: State | null; words: string; page: number }): string {
  const asked = new URLSearchParams()
  if (state) asked.set('state', state)
  if (words) asked.set('q', words)
  if (page > 1) asked.set('page', String(page))
  return asked.size > 0 ? `/magazine?${asked}` : '/magazine'
}

function NoArticle({ filtered }: { filtered: boolean }) {
  if (filtered)
    return (
      <Empty title={t('Không có bài nào như vậy')} how={t('Hãy chọn trạng thái khác hoặc bớt chữ tìm.')} />
    )
  return (
    <Empty
      title={t('Chưa có bài nào')}
      how={t('Kết thúc hội nghị tổng kết sẽ tự thảo một tin ở đây; cũng có thể soạn bài mới ngay bên dưới.')}
    />
  )
}

function NewArticle({ sections }: { sections: Section[] }) {
  return (
    <Panel heading={t('Soạn bài mới')} id="new-article">
      <Form to="/magazine/articles" submit={t('Tạo bản thảo')} kind="quiet">
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
