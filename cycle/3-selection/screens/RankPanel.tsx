import { vnPoints } from '#kit/format.ts'
import { Empty, Illustrative, Panel, Pill, Rank } from '#kit/parts.tsx'
import { type Column, Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { exact, isZero, shown, subtract } from '#scoring/exact/exact.ts'
import { type Column as Scorer, scorerLabel, columns as scorers } from '../scoring/scoring.ts'
import type { SelectionView } from '../selection.view.ts'

type Row = SelectionView['ranking'][number]

/** The provisional ranking on exact points; equal points share a place. */
export function RankPanel(view: SelectionView) {
  const { slug, ranking, counts, page, pages } = view
  const isFinal = counts.agencies > 0 && counts.lead === counts.agencies
  return (
    <Panel
      heading={
        <>
          {isFinal ? t('Thứ hạng') : t('Thứ hạng tạm tính')} <Illustrative when={view.illustrative} />
        </>
      }
      aside={<a href={`/years/${slug}/rank`}>{t('Xem thứ hạng và độ vững')}</a>}
    >
      <Sheet
        caption={t('Thứ hạng của các cơ quan')}
        rows={ranking}
        rowKey={(row) => row.agencyId}
        columns={columns(view)}
        empty={<Empty title={t('Cụm chưa có đơn vị thành viên')} />}
      />
      <Pager page={page} pages={pages} href={(to) => `/years/${slug}/selection?page=${to}`} />
    </Panel>
  )
}

function columns({ slug, most }: SelectionView): Column<Row>[] {
  return [
    { head: t('Hạng'), lead: true, cell: (row) => <Rank place={row.rank} /> },
    {
      head: t('Cơ quan'),
      title: true,
      cell: (row) =>
        row.isOpen ? <a href={`/years/${slug}/agencies/${row.agencyId}/scores`}>{row.name}</a> : row.name,
    },
    ...scorers.map((scorer) => ({
      head: scorerLabel(scorer),
      numeric: true,
      cell: (row: Row) => <Total row={row} scorer={scorer} />,
    })),
    {
      head: t('So với cao nhất'),
      hideOnPhone: true,
      numeric: true,
      cell: (row) => row.final && most && behind(most, row.final),
    },
    { head: t('Vì sao'), wide: true, cell: (row) => <Why row={row} /> },
  ]
}

function behind(most: string, points: string): string {
  const gap = subtract(exact(most), exact(points))
  return isZero(gap) ? '0' : `−${vnPoints(shown(gap))}`
}

function Total({ row, scorer }: { row: Row; scorer: Scorer }) {
  const points = row[scorer]
  if (points !== null)
    return row.basis === scorer ? <strong>{vnPoints(points)}</strong> : <span>{vnPoints(points)}</span>
  const { entered, criteria } = row
  if (scorer === 'self' && entered.self === 0) return <Pill kind="late">{t('chưa chấm')}</Pill>
  if (scorer === 'self' && entered.self < criteria)
    return <Pill kind="late">{t('thiếu {count}', { count: criteria - entered.self })}</Pill>
  if (scorer === 'self') return <Pill kind="warn">{t('đủ, chưa nộp')}</Pill>
  if (entered[scorer] === 0) return <>–</>
  return (
    <Pill kind="warn">
      {entered[scorer]}/{criteria}
    </Pill>
  )
}

function Why({ row }: { row: Row }) {
  const { gap, abovePlace, basis } = row
  if (!basis) return <span class="quiet">{t('chờ nộp bảng tự chấm')}</span>
  const on = t('theo {column}', { column: scorerLabel(basis).toLowerCase() })
  if (!gap || abovePlace === null) return <span class="small">{t('điểm cao nhất, {on}', { on })}</span>
  return (
    <span class="small">
      {t('kém hạng {place} nhiều nhất ở tiêu chí {code} ({points} điểm), {on}', {
        place: abovePlace,
        code: gap.code,
        points: vnPoints(gap.gap),
        on,
      })}
    </span>
  )
}
