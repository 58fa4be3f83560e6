import { t } from '#plumbing/language.ts'
import type { Paper } from '../paper.ts'
import type { PaperCheck } from './checks.ts'
import { figureOf, placesOfFigure, shown } from './figures.ts'
import { type TablePlace, tablesOf } from './places.ts'

/** The foot row of a table against the sum of each column. */
export function sumChecks(paper: Paper): PaperCheck[] {
  return tablesOf(paper).flatMap(({ table, where, annex }) => {
    const isSum = (table.foot ?? []).slice(0, 3).some((cell) => /^(tổng|cộng)/iu.test(cell.trim()))
    if (!isSum || hasGroups(table)) return []
    return table.columns.flatMap((_, at) => columnCheck({ table, where, annex }, at))
  })
}

function columnCheck({ table, where }: TablePlace, at: number): PaperCheck[] {
  const said = table.foot?.[at] ?? ''
  const head = table.columns[at]?.head ?? ''
  const total = figureOf(said)
  const cells = table.rows.map((row) => leading(row[at] ?? '')).filter((cell) => cell !== '')
  const values = cells.map(figureOf)
  if (total === null || /^(tt|stt|hạng)$|%|tỷ lệ/iu.test(head) || values.some((value) => value === null))
    return []
  const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0)
  if (Math.abs(sum - total) <= slack([said, ...cells])) return []
  const text = t('Cột “{head}” cộng lại là {right}, dòng cộng ghi {total}.', {
    head,
    right: shown(Number(sum.toFixed(4))),
    total: said,
  })
  return [{ severity: 'stop', where, text }]
}

/** Rounded figures may differ from their sum by half a last place each; whole ones not at all. */
function slack(cells: string[]): number {
  const places = Math.max(...cells.map(placesOfFigure))
  return places === 0 ? 0 : 0.5 * cells.length * 10 ** -places
}

/** `1.490.000; khung` counts with its amount. */
function leading(cell: string): string {
  return (cell.split(';')[0] ?? '').trim()
}

/** Rows numbered I, A or 1.1 sum up the rows below them: such a table is not one column of parts. */
function hasGroups({ rows, boldRows = [], acrossRows = [] }: TablePlace['table']): boolean {
  if (boldRows.length + acrossRows.length > 0) return true
  return rows.some((row) => row[0] !== undefined && row[0] !== '' && !/^\d+$/.test(row[0].trim()))
}
