import { type Board, boardOf } from '../board.ts'
import {
  add,
  compare,
  divide,
  type Exact,
  exact,
  isZero,
  multiply,
  negative,
  readExact,
  shown,
  subtract,
  sum,
  written,
  zero,
} from '../exact/exact.ts'
import type { Node, Prepared } from '../prepare.ts'
import type { Contestant, Value } from '../scale.ts'
import type { Sheet } from '../sheet.ts'

/** A scale with everything computed by it. */
type Side = { prepared: Prepared; board: Board }

/** “Vì sao”: a line whose change differs from what it does to the others on average. */
type Cause = { code: string; own: Exact; average: Exact }

/** “Chạy thử”: one agency by the old scale and by the new one. */
export type Tried = {
  id: string
  before: { place: number; total: Exact } | null
  after: { place: number; total: Exact } | null
  causes: Cause[]
}

/** Lines of the new scale for which the figures of the old one do not serve. */
export type Unserved = { code: string; title: string; why: 'new' | 'method' }

/** `contestants`: with their figures as the new scale takes them. */
export type Trial = { rows: Tried[]; unserved: Unserved[]; unused: string[]; contestants: Contestant[] }

/** The new scale put to the figures of the old one: who would move, and by which lines. */
export function tryScale(old: Side, draft: Prepared, contestants: readonly Contestant[]): Trial {
  const served = servedBy(old.prepared, draft)
  const figures = contestants.map((one) => carried(one, served))
  const board = boardOf(draft, figures)
  const causes = causesOf(old, { prepared: draft, board })
  const standing = (side: Board, id: string) => {
    const found = side.ranked.find((one) => one.id === id)
    return found ? { place: found.place, total: found.total } : null
  }
  return {
    rows: board.ranked.map(({ id }) => ({
      id,
      before: standing(old.board, id),
      after: standing(board, id),
      causes: causes.get(id) ?? [],
    })),
    contestants: figures,
    unserved: unservedOf(old.prepared, draft),
    unused: leavesOf(old.prepared)
      .filter((node) => !draft.byCode.has(node.code))
      .map((node) => node.code),
  }
}

const leavesOf = (prepared: Prepared) => prepared.nodes.filter((node) => node.children.length === 0)

type Served = Map<string, Exact | null>

/**
 * Codes whose figures serve again: the same mechanism under the same code. Points given by judgement are taken in
 * proportion to the most the line gave then and gives now.
 */
function servedBy(old: Prepared, draft: Prepared): Served {
  const served: Served = new Map()
  for (const node of leavesOf(draft)) {
    const before = old.byCode.get(node.code)
    if (!before || typeOf(before) !== typeOf(node)) continue
    served.set(node.code, typeOf(node) === 'manual' ? shareOf(before, node) : null)
  }
  return served
}

const shareOf = (before: Node, now: Node): Exact | null =>
  before.points && now.points && !isZero(before.points) ? divide(now.points, before.points) : null

const typeOf = (node: Node) =>
  node.children.length > 0 ? 'group' : (node.criterion.method?.type ?? 'manual')

function unservedOf(old: Prepared, draft: Prepared): Unserved[] {
  return leavesOf(draft).flatMap((node) => {
    const before = old.byCode.get(node.code)
    if (before && typeOf(before) === typeOf(node)) return []
    return [
      { code: node.code, title: node.criterion.title, why: before ? ('method' as const) : ('new' as const) },
    ]
  })
}

function carried(contestant: Contestant, served: Served): Contestant {
  const values: Record<string, Value> = {}
  for (const [measure, value] of Object.entries(contestant.values)) {
    const code = measure.endsWith(':plan') ? measure.slice(0, -':plan'.length) : measure
    if (!served.has(code)) continue
    values[measure] = inProportion(value, served.get(code) ?? null)
  }
  return { ...contestant, values }
}

function inProportion(value: Value, share: Exact | null): Value {
  const points = typeof value === 'string' ? readExact(value) : undefined
  return share && points ? carriedText(multiply(points, share)) : value
}

// A figure is a decimal. One that never ends is cut at as many digits as can be read back: equal figures stay equal and
// the order of unequal ones stays, but three cut thirds are a hair short of one.
const mostDigits = 30
const decimal = /^-?\d+(\.\d{1,30})?$/

/** Every digit where the decimal ends within thirty, else thirty. */
function carriedText(points: Exact): string {
  const text = written(points)
  return decimal.test(text) ? text : shown(points, mostDigits)
}

const mostCauses = 3

/** For each agency the lines that move it most against the others. */
function causesOf(old: Side, draft: Side): Map<string, Cause[]> {
  const ids = draft.board.sheets.map((sheet) => sheet.id)
  const before = new Map(old.board.sheets.map((sheet) => [sheet.id, pointsIn(old.prepared, sheet)]))
  const after = new Map(draft.board.sheets.map((sheet) => [sheet.id, pointsIn(draft.prepared, sheet)]))
  const codes = new Set([...leavesOf(old.prepared), ...leavesOf(draft.prepared)].map((node) => node.code))
  const causes = new Map<string, Cause[]>(ids.map((id) => [id, []]))
  for (const code of codes) {
    const changes = ids.map((id) =>
      subtract(after.get(id)?.get(code) ?? zero, before.get(id)?.get(code) ?? zero),
    )
    const average = ids.length > 0 ? divide(sum(changes), exact(ids.length)) : zero
    for (const [i, id] of ids.entries()) causes.get(id)?.push({ code, own: changes[i] ?? zero, average })
  }
  const apart = ({ own, average }: Cause) => {
    const difference = subtract(own, average)
    return compare(difference, zero) < 0 ? negative(difference) : difference
  }
  for (const [id, all] of causes) {
    const moving = all.filter((cause) => compare(apart(cause), zero) > 0)
    causes.set(id, moving.sort((a, b) => compare(apart(b), apart(a))).slice(0, mostCauses))
  }
  return causes
}

/** Points of each line as they count in the total: a deduction takes. */
function pointsIn(prepared: Prepared, sheet: Sheet): Map<string, Exact> {
  return new Map(
    leavesOf(prepared).map((node) => {
      const line = sheet.lines[node.index]
      const points = line ? add(line.points, line.over) : zero
      return [node.code, node.part === 'deduction' ? negative(points) : points]
    }),
  )
}
