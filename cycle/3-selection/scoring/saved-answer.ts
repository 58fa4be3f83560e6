import { type Actor, staffOf } from '#ground/people/actor.ts'
import { shown } from '#scoring/exact/exact.ts'
import { lineIn, sheetOf, type YearBoard } from './board.ts'
import { type Placed, typedLines } from './lines.ts'
import type { Scorer } from './scoring.ts'
import type { CellAnswer, SaveAnswer } from './sheet.ts'

type Saved = { agencyId: string; scorer: Scorer; cells: CellAnswer[]; lines: Placed[] }

/** What a save answers to the grid: its cells, and what the lines and the column come to with them. */
export function savedAnswer(
  board: YearBoard,
  who: Actor,
  { agencyId, scorer, cells, lines }: Saved,
): SaveAnswer {
  const own = sheetOf(board, scorer, agencyId)
  const places = board.prepared?.rules.places
  const toFill = typedLines(lines).filter(
    (line) => scorer !== 'owner' || staffOf(who, line.criterion.ownerId),
  )
  const points = lines.flatMap((line) =>
    pointsIn(board, scorer, { agencyId, line }).map(([, text]) => [line.criterion.id, text] as const),
  )
  return {
    cells,
    points: Object.fromEntries(points),
    total: own && scorer !== 'owner' ? shown(own.total, places) : '',
    filled: toFill.filter((line) => line.marks[scorer]?.value).length,
    toFill: toFill.length,
  }
}

/** The points of a line in a column, none where nothing was typed. */
export function pointsIn<Of extends Scorer>(
  board: YearBoard,
  column: Of,
  { agencyId, line }: { agencyId: string; line: Placed },
): [Of, string][] {
  const found = lineIn(board, sheetOf(board, column, agencyId), line.code)
  if (!found || found.state === 'missing') return []
  const isEmpty = line.entry.type !== 'none' && column !== 'decision' && !line.marks[column]?.value
  return isEmpty ? [] : [[column, shown(found.points, board.prepared?.rules.places)]]
}
