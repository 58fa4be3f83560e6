import { isCounted, planLine } from '#cycle/1-launch/target/target.ts'
import { shortMonth } from '#kit/format.ts'
import { Illustrative, Trend } from '#kit/parts.tsx'
import { type Column, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { ResultLine, ResultsView } from '../results.view.ts'
import { reachedLine, Standing } from './parts.tsx'

/** The month as it stands, to be read. */
export function ResultSheet({ view }: { view: ResultsView }) {
  return (
    <Sheet
      caption={t('Kết quả tháng {month}', { month: shortMonth(view.month) })}
      rows={view.rows}
      rowKey={(row) => row.target.id}
      columns={[
        titleColumn(),
        planColumn(),
        {
          head: t('Kết quả'),
          numeric: true,
          cell: (row) => (
            <>
              {reachedLine(row.target, row.now)} <Illustrative when={row.now?.illustrative ?? false} />
            </>
          ),
        },
        { head: t('Nội dung'), wide: true, cell: (row) => row.now?.statement || '–' },
        standingColumn(),
        ...trendColumns(),
      ]}
    />
  )
}

export function titleColumn(): Column<ResultLine> {
  return {
    head: t('Chỉ tiêu'),
    title: true,
    cell: ({ target }) => (
      <>
        {target.title} <Illustrative when={target.illustrative} />
      </>
    ),
  }
}

export function planColumn(): Column<ResultLine> {
  return { head: t('Kế hoạch'), numeric: true, cell: (row) => planLine(row.target) }
}

export function standingColumn(): Column<ResultLine> {
  return { head: t('So với kế hoạch'), cell: (row) => <Standing of={row.attainment} /> }
}

/** The year before, and the way through the months. */
export function trendColumns(): Column<ResultLine>[] {
  return [
    {
      head: t('Năm trước'),
      numeric: true,
      hideOnPhone: true,
      cell: (row) => reachedLine(row.target, { value: row.target.lastYearValue, reached: null }),
    },
    {
      head: t('Diễn biến'),
      hideOnPhone: true,
      cell: ({ target, trend }) =>
        isCounted(target) && trend.some((point) => point.value !== null) ? (
          <Trend
            label={target.title}
            unit={target.unit}
            width={96}
            points={trend.map((point) => ({ label: shortMonth(point.month), value: point.value }))}
          />
        ) : (
          '–'
        ),
    },
  ]
}
