import { Illustrative } from '#kit/parts.tsx'
import { type Column, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { agencyTrendHref, targetTrendHref } from '../rooms.ts'
import type { TrendRow } from '../trend.view.ts'
import { PacePlot } from './PacePlot.tsx'
import { NewestShare, Plan, State, short } from './parts.tsx'

type SheetOf = {
  slug: string
  rows: TrendRow[]
  periods: string[]
  sorts?: Partial<Record<'title' | 'share' | 'state', Column<TrendRow>['sort']>>
  withAgency?: boolean
}

/** Targets against results, with the columns of time asked for. */
export function TargetSheet({ slug, rows, periods, sorts = {}, withAgency = false }: SheetOf) {
  const sorted = (of: keyof typeof sorts) => (sorts[of] ? { sort: sorts[of] } : {})
  return (
    <div class={periods.length > 6 ? 'trend-sheet trend-months' : 'trend-sheet'}>
      <Sheet
        caption={t('Chỉ tiêu và kết quả')}
        rows={rows}
        rowKey={(row) => row.target.id}
        columns={[
          {
            head: t('Chỉ tiêu'),
            title: true,
            ...sorted('title'),
            cell: (row) => <Title {...{ slug, row, withAgency }} />,
          },
          { head: t('Mức'), ...sorted('state'), cell: (row) => <State row={row} /> },
          { head: t('Kế hoạch'), cell: (row) => <Plan row={row} /> },
          { head: t('Mới nhất'), ...sorted('share'), cell: (row) => <NewestShare row={row} /> },
          { head: t('Diễn biến'), cell: (row) => <PacePlot row={row} /> },
          ...periods.map(
            (head, at): Column<TrendRow> => ({
              head,
              numeric: true,
              hideOnPhone: true,
              cell: (row) => short(row.cells[at] ?? null),
            }),
          ),
        ]}
      />
    </div>
  )
}

function Title({ slug, row: { target }, withAgency }: { slug: string; row: TrendRow; withAgency: boolean }) {
  return (
    <>
      <a href={targetTrendHref(slug, target.id)}>{target.title}</a>{' '}
      <Illustrative when={target.illustrative} />
      {withAgency && (
        <p class="small">
          <a href={agencyTrendHref(slug, target.agencyId)}>{target.agencyName}</a>
        </p>
      )}
    </>
  )
}
