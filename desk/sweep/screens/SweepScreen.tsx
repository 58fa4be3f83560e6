import { CheckField, SelectField, TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Notice, Panel, Pill, Progress } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import type { CountRow } from '../sweep.store.ts'
import {
  type KeptState,
  keptStates,
  type SightRow,
  type Sweep,
  type SweepQuery,
  stateLabel,
} from '../sweep.ts'
import { Overview } from './Overview.tsx'

type View = {
  sweep: Sweep
  query: SweepQuery
  page: number
  pages: number
  count: number
  isMore: boolean
  rows: SightRow[]
  counts: CountRow[]
  agencies: { id: string; name: string }[]
}

export function SweepScreen(view: View) {
  const { sweep, query, page, pages, rows } = view
  return (
    <Page
      heading={t('Rà soát khen thưởng: {agency}', { agency: sweep.agencyName })}
      sub={t('Năm {year}, xét như hồ sơ nhận ngày {day}', { year: sweep.year, day: vnDay(sweep.receivedOn) })}
      act={<Button href={addressOf(sweep, query, { file: true })}>{t('Tải bảng tính')}</Button>}
      wide
    >
      <Going sweep={sweep} />
      <Overview sweep={sweep} counts={view.counts} />
      <Panel heading={t('Từng người')} id="people">
        <Search {...view} />
        <p>{countWords(view)}</p>
        <Sheet
          caption={t('Người và khen thưởng có thể đề nghị, theo tên')}
          rows={rows}
          rowKey={(row) => `${row.personId} ${row.awardCode} ${row.route}`}
          columns={[
            { head: t('Họ và tên'), title: true, cell: (row) => <Name row={row} sweep={sweep} /> },
            { head: t('Đơn vị'), cell: (row) => row.agencyName ?? '' },
            { head: t('Danh hiệu, hình thức'), wide: true, cell: (row) => t(awardName(row.awardCode)) },
            { head: t('Trạng thái'), cell: (row) => <State row={row} /> },
            { head: t('Đủ thời gian từ ngày'), cell: (row) => vnDay(row.dueOn) },
          ]}
          empty={
            <Empty title={t('Không có ai theo điều kiện đang chọn.')} how={t('Hãy bớt điều kiện lọc.')} />
          }
        />
        <Pager page={page} pages={pages} href={(n) => addressOf(sweep, query, { page: n })} />
      </Panel>
    </Page>
  )
}

function Going({ sweep }: { sweep: Sweep }) {
  if (sweep.finishedAt) return null
  if (sweep.gaveUp)
    return (
      <Notice kind="late">
        {t('Lượt này dừng vì lỗi, kết quả chưa đủ. Hãy rà soát lại; nếu vẫn lỗi, báo quản trị hệ thống.')}
      </Notice>
    )
  return (
    <Notice>
      {t('Đang rà soát. Kết quả dưới đây mới có phần đã xét; mở lại trang để xem thêm.')}{' '}
      <Progress done={sweep.peopleDone} all={sweep.peopleInAll} label={t('Số người đã xét')} />{' '}
      <a href={`/sweeps/${sweep.id}`}>{t('Xem lại tiến độ')}</a>
    </Notice>
  )
}

function countWords({ count, isMore }: View): string {
  const shown = vnNumber(count)
  return isMore
    ? t('Hơn {count} dòng; hãy lọc bớt để xem hết.', { count: shown })
    : t('{count} dòng', { count: shown })
}

function Name({ row, sweep }: { row: SightRow; sweep: Sweep }) {
  const profile = sweep.layers.includes('army') ? 'army' : 'civil'
  const about = `year=${sweep.year}&on=${sweep.receivedOn}&profile=${profile}#${row.awardCode}`
  return <a href={`/people/${row.personId}/eligibility?${about}`}>{row.fullName}</a>
}

const kindOf: Record<KeptState, 'ok' | 'info' | 'warn'> = { ready: 'ok', forPeople: 'info', oneStep: 'warn' }

function State({ row }: { row: SightRow }) {
  return (
    <>
      <Pill kind={kindOf[row.state]}>{stateLabel(row.state)}</Pill>
      {row.overlooked && (
        <>
          {' '}
          <Pill kind="late">{t('Có thể đã bị bỏ sót')}</Pill>
        </>
      )}
      {row.onHold && (
        <>
          {' '}
          <Pill kind="late">{t('Tạm dừng: còn việc đang xem xét')}</Pill>
        </>
      )}
    </>
  )
}

function Search({ sweep, query, counts, agencies }: View) {
  const awards = [...new Set(counts.map((row) => row.awardCode))]
  return (
    <Filter to={`/sweeps/${sweep.id}`} submit={t('Lọc')}>
      <TextField name="q" type="search" label={t('Họ và tên')} value={query.words} />
      <SelectField
        name="award"
        label={t('Danh hiệu, hình thức')}
        value={query.award}
        blank={t('Tất cả')}
        options={awards.map((code) => ({ value: code, label: t(awardName(code)) }))}
      />
      <SelectField
        name="state"
        label={t('Trạng thái')}
        value={query.state ?? ''}
        blank={t('Tất cả')}
        options={keptStates.map((state) => ({ value: state, label: stateLabel(state) }))}
      />
      <SelectField
        name="agency"
        label={t('Đơn vị')}
        value={query.agencyId}
        blank={t('Tất cả')}
        options={agencies.map((one) => ({ value: one.id, label: one.name }))}
      />
      <CheckField
        name="direct"
        label={t('Chỉ người trực tiếp lao động, công tác')}
        checked={query.directOnly}
      />
      <CheckField
        name="overlooked"
        label={t('Chỉ người có thể đã bị bỏ sót')}
        checked={query.overlookedOnly}
      />
    </Filter>
  )
}

/** The address of a page of the list, or of the same list as a file. */
export function addressOf(
  sweep: { id: string },
  query: Partial<SweepQuery>,
  { page = 1, file = false }: { page?: number; file?: boolean } = {},
): string {
  const asked = new URLSearchParams()
  if (query.words) asked.set('q', query.words)
  if (query.award) asked.set('award', query.award)
  if (query.state) asked.set('state', query.state)
  if (query.agencyId) asked.set('agency', query.agencyId)
  if (query.directOnly) asked.set('direct', 'yes')
  if (query.overlookedOnly) asked.set('overlooked', 'yes')
  if (page > 1) asked.set('page', String(page))
  const words = asked.toString()
  return `/sweeps/${sweep.id}${file ? '/file' : ''}${words ? `?${words}` : ''}`
}
