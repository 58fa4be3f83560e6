import type { Criterion } from '#cycle/1-launch/criterion/criterion.ts'
import { type Exact, isZero } from '#scoring/exact/exact.ts'
import { layouts } from '#scoring/layout.ts'
import type { Node } from '#scoring/prepare.ts'
import { lineIn, type Marks, type Reckoned, sheetOf, type YearBoard } from './board.ts'
import { type Asking, entryOf } from './value.ts'

/** A line or a group of the scale as it is for one agency, with its marks. */
export type Placed = Asking & {
  criterion: Criterion
  depth: number
  isAssigned: boolean
  plan: string | null
  notAssigned: string | null
  marks: Marks
}

/** The scale of one agency in the order of the tree; lines that do not exist for it stay out. */
export function linesFor(board: YearBoard, agencyId: string): Placed[] {
  const member = board.members.find((one) => one.id === agencyId)
  const layout = board.prepared && member ? layouts(board.prepared)({ ...member, values: {} }) : []
  const byCode = new Map(board.criteria.map((one) => [one.code, one]))
  const answers = answered(board)
  const marks = board.marks.get(agencyId)
  const placed: Placed[] = []
  const walk = (nodes: readonly Node[], depth: number): void => {
    for (const node of nodes) {
      const criterion = byCode.get(node.code)
      const most = layout[node.index]
      if (criterion && most) {
        const plan = board.plans.get(`${criterion.id} ${agencyId}`)
        placed.push({
          ...{ code: node.code, criterion, depth, marks: marks?.get(criterion.id) ?? {} },
          entry: entryOf(criterion, answers.has(node.code)),
          most: node.isLimited || node.children.length > 0 ? most : null,
          size: criterion.rule?.type === 'sample' ? criterion.rule.size : null,
          isAssigned: plan?.plan !== null,
          plan: plan?.plan ?? null,
          notAssigned: plan?.plan === null ? plan.reason : null,
        })
      }
      walk(node.children, depth + 1)
    }
  }
  walk(board.prepared?.roots ?? [], 0)
  return placed
}

/** The same lines with the marks of a newer board. */
export function linesAnew(board: YearBoard, agencyId: string, placed: readonly Placed[]): Placed[] {
  const marks = board.marks.get(agencyId)
  return placed.map((line) => ({ ...line, marks: marks?.get(line.criterion.id) ?? {} }))
}

/** The lines somebody types a value into. */
export function typedLines(placed: readonly Placed[]): Placed[] {
  return placed.filter((line) => line.entry.type !== 'none' && line.isAssigned)
}

/** Codes that gates and bands ask for yes or no. */
function answered({ prepared }: YearBoard): Set<string> {
  const codes = new Set(prepared?.nodes.flatMap((node) => node.gate))
  for (const band of prepared?.scale.bands ?? [])
    for (const one of band.conditions ?? []) if (one.type === 'is') codes.add(one.measure)
  return codes
}

/** What a line comes to by a column: points of the line and what is over its plan. */
export function pointsAt(
  board: YearBoard,
  column: Reckoned,
  of: { agencyId: string; code: string },
): Exact | null {
  const line = lineIn(board, sheetOf(board, column, of.agencyId), of.code)
  return line && line.state !== 'missing' ? line.points : null
}

export const isNothing = (points: Exact | null) => points !== null && isZero(points)
