import { figureLine, isCounted, planLine } from '#cycle/1-launch/target/target.ts'
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
          cell: (row) => reachedLine(row.target, row.now),
        },
        { head: t('Nội dung'), wide: true, cell: (row) => row.now?.statement || '–' },
        standingColumn(),
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

/** The plan, and under it what the year before reached. */
export function planColumn(): Column<ResultLine> {
  return {
    head: t('Kế hoạch'),
    cell: ({ target }) => (
      <>
        {planLine(target)}
        {target.lastYearValue !== null && (
          <p class="quiet small">
            {t('năm trước {figure}', { figure: figureLine(target, target.lastYearValue) })}
          </p>
        )}
      </>
    ),
  }
}

/** How far the plan is reached, and the way through the months. */
export function standingColumn(): Column<ResultLine> {
  return {
    head: t('So với kế hoạch'),
    cell: ({ target, attainment, trend, now }) => (
      <div>
        <Standing of={attainment} /> <Illustrative when={now?.illustrative ?? false} />
        {isCounted(target) && trend.filter((point) => point.value !== null).length > 1 && (
          <Trend
            label={target.title}
            unit={target.measure === 'percent' ? '%' : target.unit}
            width={96}
            height={28}
            points={trend.map((point) => ({ label: shortMonth(point.month), value: point.value }))}
          />
        )}
      </div>
    ),
  }
}
