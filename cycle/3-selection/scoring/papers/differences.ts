import { vnShown } from '#kit/format.ts'
import { type Exact, isZero, shown, subtract } from '#scoring/exact/exact.ts'
import type { YearBoard } from '../board.ts'
import { isHandedIn } from '../difference.ts'
import { linesFor, type Placed, pointsAt, typedLines } from '../lines.ts'
import type { Asked, SheetState } from '../scoring.ts'

const judges = ['cross', 'owner', 'lead', 'decision'] as const
type Judge = (typeof judges)[number]

/** “Chênh lệch”: one line at which somebody came to other points than the agency itself. */
export type Difference = {
  criterionId: string
  code: string
  title: string
  judge: Judge
  self: string
  points: string
  change: string
  reason: string
}

/** The differences of one sheet, line by line, as far as the columns are handed in. */
export function differencesOf(board: YearBoard, sheet: SheetState): Difference[] {
  return typedLines(linesFor(board, sheet.agencyId)).flatMap((line) =>
    judges.flatMap((judge) => differenceAt(board, sheet, { line, judge })),
  )
}

function differenceAt(board: YearBoard, sheet: SheetState, { line, judge }: { line: Placed; judge: Judge }) {
  const mark = line.marks[judge]
  if (!mark?.value || !isHandedIn(sheet, judge, line)) return []
  const at = { agencyId: sheet.agencyId, code: line.code }
  const [self, points] = [pointsAt(board, 'self', at), pointsAt(board, judge, at)]
  if (!self || !points || isZero(subtract(points, self))) return []
  const words = pointWords(board)
  const change = subtract(points, self)
  return [
    {
      ...{ criterionId: line.criterion.id, code: line.code, title: line.criterion.title, judge },
      ...{ self: words(self), points: words(points), change: signed(words(change)), reason: mark.reason },
    },
  ]
}

/** Points as the year shows them. */
export const pointWords =
  (board: YearBoard) =>
  (points: Exact | null): string =>
    points === null ? '–' : vnShown(shown(points, board.prepared?.rules.places))

export const signed = (words: string): string => (/^[−–0]/.test(words) ? words : `+${words}`)

export const judgeWords: Record<Judge, string> = {
  cross: 'Chấm chéo',
  owner: 'Cơ quan chức năng',
  lead: 'Thẩm định',
  decision: 'Hội nghị',
} satisfies Record<Asked | 'decision', string>
