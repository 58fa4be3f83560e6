import { SelectField, TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Illustrative, Panel } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { PeopleQuery } from '../people.store.ts'
import { type AgencyOption, agencyChoices, ParticularFields, PostFields } from './person-fields.tsx'

type Row = {
  id: string
  name: string
  rank: string
  illustrative: boolean
  post: string | null
  agencyId: string | null
  agencyName: string | null
}

type View = {
  query: PeopleQuery
  rows: Row[]
  count: number
  page: number
  pages: number
  agencies: AgencyOption[]
  own: AgencyOption[]
  may: { add: Verdict }
  adding: boolean
  today: Day
}

/** Everybody of the body, by given name. */
export function PeopleScreen(view: View) {
  const { query, rows, count, page, pages, agencies, may, adding } = view
  return (
    <Page
      heading={t('Cá nhân')}
      sub={t('{count} người, xếp theo tên', { count: vnNumber(count) })}
      act={may.add.kind === 'allowed' && !adding && <Button href="/people?new">{t('Thêm cá nhân')}</Button>}
    >
      {adding && <AddPanel own={view.own} today={view.today} />}
      <Filter to="/people" submit={t('Tìm')}>
        <TextField
          name="q"
          type="search"
          label={t('Họ và tên')}
          hint={t('Gõ có dấu hay không dấu đều được')}
          value={query.words}
        />
        <SelectField
          name="agency"
          label={t('Đơn vị')}
          blank={t('Mọi đơn vị')}
          value={query.agencyId}
          options={agencyChoices(agencies)}
        />
      </Filter>
      <Sheet
        caption={t('Cá nhân, xếp theo tên')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { head: t('Họ và tên'), title: true, wide: true, cell: (row) => <Name row={row} /> },
          { head: t('Cấp bậc'), cell: (row) => row.rank || '–' },
          { head: t('Chức vụ'), cell: (row) => row.post ?? '–' },
          { head: t('Đơn vị'), cell: (row) => <Agency row={row} /> },
        ]}
        empty={
          <Empty
            title={t('Không có ai khớp với điều kiện tìm.')}
            how={t('Hãy gõ ít chữ hơn hoặc chọn mọi đơn vị. Người mới được thêm bằng nút Thêm cá nhân.')}
          />
        }
      />
      <Pager page={page} pages={pages} href={(n) => addressOf(query, n)} />
    </Page>
  )
}

function Name({ row }: { row: Row }) {
  return (
    <>
      <a href={`/people/${row.id}`}>{row.name}</a> <Illustrative when={row.illustrative} />
    </>
  )
}

function Agency({ row }: { row: Row }) {
  if (!row.agencyId) return <>–</>
  return <a href={`/agencies/${row.agencyId}`}>{row.agencyName}</a>
}

function AddPanel({ own, today }: { own: AgencyOption[]; today: Day }) {
  return (
    <Panel heading={t('Thêm cá nhân')} id="new">
      <Form to="/people" submit={t('Thêm cá nhân')}>
        <ParticularFields />
        <PostFields agencies={own} today={today} />
      </Form>
    </Panel>
  )
}

function addressOf({ words, agencyId }: PeopleQuery, page: number): string {
  const parts = new URLSearchParams()
  if (words) parts.set('q', words)
  if (agencyId) parts.set('agency', agencyId)
  parts.set('page', String(page))
  return `/people?${parts}`
}
