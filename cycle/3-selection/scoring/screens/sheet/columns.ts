import { type Column, columns, type Scorer, scorers } from '../../scoring.ts'
import type { SheetLine, SheetView } from '../../sheet.ts'

/** The columns of a sheet this reader may see, in the order they are filled. */
export function shownScorers({ lines, scorer, totals }: SheetView): Scorer[] {
  const isSeen = (one: Scorer) => lines.some((line) => line.marks[one] || (isColumn(one) && line.points[one]))
  return scorers.filter(
    (one) => one === scorer || (isColumn(one) && totals[one] !== undefined) || isSeen(one),
  )
}

/** Whether the column comes to points and a total. */
export function isColumn(scorer: Scorer): scorer is Column {
  return columns.some((one) => one === scorer)
}

/** What a line shows in a column: the points it comes to, else the value as it was given. */
export function shownIn(line: SheetLine, scorer: Scorer): { points: string | null; value: string | null } {
  const mark = line.marks[scorer]
  const points = (isColumn(scorer) ? line.points[scorer] : undefined) ?? mark?.points ?? null
  return { points, value: mark && mark.value !== '' ? mark.value : null }
}
