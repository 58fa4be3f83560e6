import { CheckField, Hidden, SelectField, TextArea } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Illustrative, Pill } from '#kit/parts.tsx'
import { type Column, Pager, Sheet } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { dayInVietnam, daysBetween } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { stepLabel } from '../../../steps.ts'
import { bulkLabel, pendingHref } from '../pending.ts'
import type { PendingView } from '../pending.view.ts'

type Row = PendingView['rows'][number]

/** The page of dossiers; whoever may act on some of them ticks them and does it once for all. */
export function PendingTable({ view }: { view: PendingView }) {
  const { slug, asked, page, pages } = view
  const pager = <Pager page={page} pages={pages} href={(to) => pendingHref(slug, asked, to)} />
  if (!view.rows.some((row) => row.may.length > 0))
    return (
      <>
        <List view={view} />
        {pager}
      </>
    )
  return (
    <>
      <Form
        to={`/years/${slug}/dossiers/moves`}
        submit={t('Làm với các hồ sơ đã chọn')}
        confirm={t(
          'Việc này ghi một bước mới cho từng hồ sơ đã chọn; không làm được với một hồ sơ thì không hồ sơ nào đi.',
        )}
        id="moves"
      >
        <AsAsked asked={asked} />
        <List view={view} />
        <Bulk view={view} />
      </Form>
      {pager}
    </>
  )
}

/** The filter goes along, so that “all” means what the reader saw and the answer comes back to the same list. */
function AsAsked({ asked }: Pick<PendingView, 'asked'>) {
  return (
    <>
      <Hidden name="step" value={asked.step ?? 'all'} />
      <Hidden name="holder" value={asked.holderId ?? ''} />
      <Hidden name="agency" value={asked.agencyId ?? ''} />
      <Hidden name="award" value={asked.awardCode ?? ''} />
      <Hidden name="words" value={asked.words} />
      <Hidden name="late" value={asked.isLate ? 'yes' : ''} />
    </>
  )
}

function Bulk({ view: { acts, total } }: { view: PendingView }) {
  return (
    <>
      <CheckField
        name="all"
        label={t('Cả {count} hồ sơ của danh sách này, mọi trang (những hồ sơ làm được việc đã chọn)', {
          count: vnNumber(total),
        })}
      />
      <SelectField
        name="act"
        label={t('Làm gì')}
        options={acts.map((act) => ({ value: act, label: bulkLabel(act) }))}
        required
      />
      <TextArea
        name="reason"
        label={t('Lý do, ghi chú')}
        hint={t('Cần khi trả lại, khi còn thiếu giấy tờ hoặc chưa đủ ý kiến.')}
        rows={2}
        maxLength={1000}
      />
    </>
  )
}

function List({ view }: { view: PendingView }) {
  return (
    <Sheet caption={t('Danh sách hồ sơ')} rows={view.rows} rowKey={(row) => row.id} columns={columns(view)} />
  )
}

function columns(view: PendingView): Column<Row>[] {
  const ticks = view.rows.some((row) => row.may.length > 0)
  return [
    ...(ticks ? [tick] : []),
    {
      head: t('Tập thể, cá nhân'),
      title: true,
      wide: true,
      cell: (row) => (
        <>
          <a href={`/years/${view.slug}/nominations/${row.id}`}>{`${row.rank} ${row.recipient}`.trim()}</a>{' '}
          <Illustrative when={row.illustrative} />
          <Marks row={row} />
        </>
      ),
    },
    { head: t('Danh hiệu, hình thức'), cell: (row) => t(awardName(row.awardCode)) },
    { head: t('Cơ quan đề nghị'), cell: (row) => row.agencyName, hideOnPhone: true },
    { head: t('Bước'), cell: (row) => stepLabel(row.step) },
    { head: t('Nơi đang giữ'), cell: (row) => row.holder ?? '–' },
    {
      head: t('Từ ngày'),
      cell: (row) => {
        const since = dayInVietnam(row.since)
        return (
          <>
            {vnDay(since)}
            <div class="quiet small">
              {t('{days} ngày', { days: Math.max(0, daysBetween(since, view.today)) })}
            </div>
          </>
        )
      },
    },
    { head: t('Hạn'), cell: (row) => <Clock row={row} today={view.today} /> },
  ]
}

const tick: Column<Row> = {
  get head() {
    return t('Chọn')
  },
  lead: true,
  cell: (row) =>
    row.may.length > 0 && (
      <CheckField
        name="ids"
        value={row.id}
        label={<span class="spoken">{t('Chọn {recipient}', { recipient: row.recipient })}</span>}
      />
    ),
}

function Marks({ row }: { row: Row }) {
  return (
    <div>
      {row.isSuspended && <Pill kind="late">{t('tạm dừng')}</Pill>}{' '}
      {row.isDoubled && <Pill kind="warn">{t('nghi trùng')}</Pill>}{' '}
      {row.openAppraisals > 0 && (
        <Pill kind="info">{t('chờ {count} ý kiến', { count: row.openAppraisals })}</Pill>
      )}
    </div>
  )
}

/** How long is left, or how late it is; what has ended has no clock. */
function Clock({ row, today }: { row: Row; today: string }) {
  if (!row.dueOn || row.heldBy === null) return <>–</>
  const left = daysBetween(today, row.dueOn)
  return (
    <>
      {vnDay(row.dueOn)} {left < 0 && <Pill kind="late">{t('quá {days} ngày', { days: -left })}</Pill>}
      {left >= 0 && left <= 3 && (
        <Pill kind="warn">{left === 0 ? t('hạn hôm nay') : t('còn {days} ngày', { days: left })}</Pill>
      )}
    </>
  )
}
