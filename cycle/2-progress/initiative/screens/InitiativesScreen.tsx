import { progressRooms } from '#ground/follow-ups/rooms.ts'
import { Act } from '#kit/form/act.tsx'
import { DayField, SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { Fold } from '#kit/form/fold.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Illustrative, Panel, Pill, Tabs } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { reaches, reachLabel } from '../initiative.ts'
import type { InitiativesView } from '../initiative.view.ts'

type Row = InitiativesView['rows'][number]

export function InitiativesScreen(view: InitiativesView) {
  return (
    <Page
      heading={t('Sáng kiến')}
      sub={t('{all} sáng kiến, {recognised} đã được công nhận', {
        all: view.all,
        recognised: view.recognised,
      })}
    >
      <Tabs items={progressRooms(view.slug, 'initiatives')} label={t('Các phần của giai đoạn')} />
      <Filter to={`/years/${view.slug}/initiatives`}>
        <SelectField
          name="agency"
          label={t('Đơn vị')}
          options={view.agencies}
          value={view.agencyId}
          blank={t('Tất cả đơn vị')}
        />
      </Filter>
      <Panel id="initiatives" heading={t('Sáng kiến năm {year}', { year: view.year })}>
        <InitiativeSheet view={view} />
        <Pager page={view.page} pages={view.pages} href={(page) => pageHref(view, page)} />
      </Panel>
      <NewInitiative view={view} />
    </Page>
  )
}

function pageHref(view: InitiativesView, page: number): string {
  const agency = view.agencyId ? `agency=${view.agencyId}&` : ''
  return `/years/${view.slug}/initiatives?${agency}page=${page}`
}

function InitiativeSheet({ view }: { view: InitiativesView }) {
  return (
    <Sheet
      caption={t('Sáng kiến năm {year}', { year: view.year })}
      rows={view.rows}
      rowKey={(row) => row.id}
      empty={
        <Empty
          title={t('Chưa có sáng kiến nào.')}
          how={t('Mỗi đơn vị tự báo cáo sáng kiến của mình; cụm trưởng ghi văn bản công nhận.')}
        />
      }
      columns={[
        {
          head: t('Sáng kiến'),
          title: true,
          cell: (row) => (
            <>
              {row.title} <Illustrative when={row.illustrative} />
              {row.summary && <p class="quiet small">{row.summary}</p>}
            </>
          ),
        },
        { head: t('Đơn vị'), cell: (row) => row.agencyName },
        { head: t('Tác giả'), cell: (row) => row.personName ?? t('Tập thể') },
        { head: t('Phạm vi ảnh hưởng'), cell: (row) => reachLabel(row.reach) },
        { head: t('Công nhận'), wide: true, cell: (row) => <Recognition row={row} slug={view.slug} /> },
      ]}
    />
  )
}

function Recognition({ row, slug }: { row: Row; slug: string }) {
  if (row.recognisedOn)
    return (
      <>
        <Pill kind="ok">{t('Đã công nhận')}</Pill> {row.reference}, {vnDay(row.recognisedOn)}
      </>
    )
  if (row.may.recognise.kind !== 'allowed') return <Pill>{t('Chưa công nhận')}</Pill>
  const to = `/years/${slug}/initiatives/${row.id}/recognition`
  return (
    <Fold word={t('Ghi công nhận')} to={to}>
      <Act may={row.may.recognise} to={to} label={t('Ghi công nhận')} kind="quiet" version={row.version}>
        <DayField name="recognisedOn" label={t('Ngày công nhận')} required />
        <TextField name="reference" label={t('Số, ký hiệu văn bản')} maxLength={120} required />
      </Act>
    </Fold>
  )
}

function NewInitiative({ view: { own, slug } }: { view: InitiativesView }) {
  if (!own || own.may.add.kind === 'hidden') return null
  return (
    <Panel id="new-initiative" heading={t('Thêm sáng kiến của {agency}', { agency: own.name })}>
      <Act may={own.may.add} to={`/years/${slug}/agencies/${own.id}/initiatives`} label={t('Thêm sáng kiến')}>
        <TextField name="title" label={t('Tên sáng kiến')} maxLength={300} required />
        <TextArea name="summary" label={t('Nội dung và hiệu quả')} rows={3} maxLength={4000} />
        <SelectField
          name="reach"
          label={t('Phạm vi ảnh hưởng')}
          options={reaches.map((reach) => ({ value: reach, label: reachLabel(reach) }))}
          required
        />
        <SelectField name="personId" label={t('Tác giả')} options={own.authors} blank={t('Tập thể đơn vị')} />
      </Act>
    </Panel>
  )
}
