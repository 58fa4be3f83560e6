import { Empty, Help, Pill } from '#kit/parts.tsx'
import { type Column, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { ProgressView } from '../progress.view.ts'
import { resultsHref } from '../report/rooms.ts'
import { MonthSign } from '../report/screens/parts.tsx'

type Row = ProgressView['rows'][number]

/** What the signs of the matrix mean. */
export function Signs() {
  return (
    <Help word={t('Các dấu')}>
      <ul>
        {(['reported', 'late', 'due'] as const).map((state) => (
          <li key={state}>
            <MonthSign state={state} /> {signWords(state)}
          </li>
        ))}
      </ul>
    </Help>
  )
}

function signWords(state: 'reported' | 'late' | 'due'): string {
  return {
    reported: t('đã chốt báo cáo tháng'),
    late: t('quá hạn: sau ngày 05 của tháng sau mà chưa chốt'),
    due: t('đến kỳ, còn trong hạn'),
  }[state]
}

/** Which agency has reported which month, and how far it has come. */
export function MonthMatrix({ view }: { view: ProgressView }) {
  return (
    <Sheet
      caption={t('Đơn vị nào đã báo cáo tháng nào')}
      rows={view.rows}
      rowKey={(row) => row.agencyId}
      empty={<Empty title={t('Cụm chưa có đơn vị thành viên.')} />}
      columns={[
        {
          head: t('Đơn vị'),
          title: true,
          cell: (row) => (
            <>
              <a href={resultsHref(view.slug, row.agencyId)}>{row.name}</a>
              <Months row={row} all={view.months.length} />
            </>
          ),
        },
        ...view.months.map(
          (month, index): Column<Row> => ({
            head: month.slice(5, 7),
            hideOnPhone: true,
            cell: (row) => <MonthSign state={row.states[index] ?? 'ahead'} />,
          }),
        ),
        {
          head: t('Chỉ tiêu đạt'),
          numeric: true,
          cell: (row) => `${row.tally.met + row.tally.exceeded}/${row.tally.all}`,
        },
        {
          head: t('Kết quả năm'),
          numeric: true,
          cell: (row) => (
            <a href={`/years/${view.slug}/agencies/${row.agencyId}/statement`}>
              {row.written ? t('Đã viết') : t('Chưa viết')}
            </a>
          ),
        },
      ]}
    />
  )
}

function Months({ row, all }: { row: Row; all: number }) {
  return (
    <p class="quiet small">
      {t('{done}/{all} tháng', { done: row.reported, all })}{' '}
      {row.lateMonths.length > 0 && (
        <Pill kind="late">{t('chậm {count}', { count: row.lateMonths.length })}</Pill>
      )}
    </p>
  )
}
