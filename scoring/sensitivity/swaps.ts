import type { Board } from '../board.ts'
import {
  add,
  compare,
  type Exact,
  isLess,
  isZero,
  negative,
  readExact,
  subtract,
  written,
  zero,
} from '../exact/exact.ts'
import { type Ranked, rank } from '../rank.ts'
import type { Contestant } from '../scale.ts'
import type { Sheet } from '../sheet.ts'
import { type Bests, isAloneBest } from './best.ts'
import { figureFor, type NewValue, past } from './figure.ts'
import { type Needed, neededFor } from './needed.ts'
import { measuresOf, measuresOfQuantity, type Tree } from './tree.ts'

/** One way for two neighbours to change places: what one line of one of them would have to come to. */
export type Swap = {
  side: 'lower' | 'upper'
  id: string
  code: string
  /** Of the points of the line, or of the extra points it earns over its plan. */
  of: 'points' | 'over'
  /** By how much the line would have to change. */
  by: Exact
  /** With exactly so much they have changed places; or they are level, and a hair more is needed. */
  reach: 'from' | 'beyond'
  /** The same with the decimals shown, so that it surely does; null where the line has no room for it. */
  enough: Exact | null
  /** The same as a figure, where one figure says it. */
  value: NewValue | null
  isPossible: boolean
}

/** Two agencies next to each other in the rank. `swaps` begin with the smallest possible change. */
export type Neighbours = {
  upper: string
  lower: string
  gap: Exact
  swaps: Swap[]
  /** The smallest change that is possible; null where no one line can do it. */
  headline: Swap | null
}

type Side = { contestant: Contestant; sheet: Sheet }
type Pair = { upper: Side; lower: Side }

/** Each pair of neighbours in the order of the rank. */
export function pairsOf(contestants: readonly Contestant[], { ranked, sheets }: Board): Pair[] {
  const sides = new Map<string, Side>()
  contestants.forEach((contestant, i) => {
    const sheet = sheets[i]
    if (sheet) sides.set(contestant.id, { contestant, sheet })
  })
  return ranked.slice(1).flatMap((own: Ranked, i): Pair[] => {
    const upper = sides.get(ranked[i]?.id ?? '')
    const lower = sides.get(own.id)
    return upper && lower ? [{ upper, lower }] : []
  })
}

/** What would have to change, in one line of one of them, for these two to change places. */
export function neighboursOf(tree: Tree, pair: Pair, bests: Bests): Neighbours {
  const gap = subtract(pair.upper.sheet.total, pair.lower.sheet.total)
  const touched = touchedBy(tree)
  const settled = new Map<string, boolean>()
  const swaps = (['lower', 'upper'] as const).flatMap((side) => {
    const way = side === 'lower' ? 1 : -1
    const needed = neededFor(tree, pair[side].sheet, { by: side === 'lower' ? gap : negative(gap), way })
    return needed.flatMap((one) => {
      const isTouched = touched(one)
      if (isTouched && isLevelUnderCap(one, gap)) return []
      const reach = isTouched ? isAhead(tree, pair, { side, needed: one }) : settled.get(side)
      const isFrom = reach ?? isAhead(tree, pair, { side, needed: one })
      if (!isTouched) settled.set(side, isFrom)
      return [swapOf(tree, pair[side], { side, needed: one, isFrom, bests })]
    })
  })
  swaps.sort(smallestFirst)
  const headline = swaps.find((one) => one.isPossible) ?? null
  return { upper: pair.upper.sheet.id, lower: pair.lower.sheet.id, gap, swaps, headline }
}

/** Level already, and a cap takes what the line gives: then what decides between equal totals moves first. */
const isLevelUnderCap = ({ line, to }: Needed, gap: Exact): boolean =>
  isZero(gap) && compare(line.points, to) !== 0

function smallestFirst(a: Swap, b: Swap): number {
  if (a.isPossible !== b.isPossible) return a.isPossible ? -1 : 1
  const by = compare(size(a.by), size(b.by))
  return by !== 0 ? by : Number(a.side === 'upper') - Number(b.side === 'upper')
}

const size = (a: Exact): Exact => (isLess(a, zero) ? negative(a) : a)

type Case = { side: Swap['side']; needed: Needed; isFrom: boolean; bests: Bests }

function swapOf(tree: Tree, { contestant, sheet }: Side, { side, needed, isFrom, bests }: Case): Swap {
  const { prepared } = tree
  const { node, of, line, to, way } = needed
  const held = bests.get(node)
  const isBest = isAloneBest(held, contestant.id)
  const hasRoom = isFrom || !needed.isAtLimit
  const excess = held && !isZero(held.excess) ? held.excess : null
  const asked = { needed, contestant, isBeyond: !isFrom, places: prepared.rules.places, best: excess }
  const isAlone = isToldByOne(tree, needed)
  const value = hasRoom && isAlone && !isBest ? figureFor(asked) : null
  const by = subtract(to, of === 'over' ? line.over : line.points)
  const enough = hasRoom ? enoughOf({ by, way, isBeyond: !isFrom }, needed, prepared.rules.places) : null
  return {
    ...{ side, id: sheet.id, code: node.code, of, by, reach: isFrom ? 'from' : 'beyond', enough, value },
    isPossible: hasRoom && (value !== null || !isAlone || isBest || isFree(needed)),
  }
}

/** Lines whose figure is not one figure to be told: what they need is told in points. */
const isFree = ({ node: { criterion } }: Needed): boolean =>
  criterion.method?.type === 'ratio' || criterion.method?.type === 'best'

type Bound = { by: Exact; way: 1 | -1; isBeyond: boolean }

function enoughOf({ by, way, isBeyond }: Bound, { line, of, node }: Needed, places: number): Exact | null {
  const rounded = past({ to: by, way, isBeyond }, places)
  if (of === 'over') return rounded
  const to = add(line.points, rounded)
  const isPast = way === 1 ? node.isLimited && isLess(line.max, to) : isLess(to, zero)
  if (!isPast) return rounded
  return subtract(way === 1 ? line.max : zero, line.points)
}

/** Whether the figure of a line is looked at by that line alone. */
const isToldByOne = ({ readers }: Tree, { node }: Needed): boolean =>
  measuresOf(node).every((measure) => readers.get(measure)?.every((other) => other === node))

/** Whether a change at this line also changes what decides between equal totals. */
function touchedBy({ prepared }: Tree) {
  const codes = new Set<string>()
  for (const indicator of prepared.scale.tieBreak) {
    if ('criterion' in indicator) codes.add(indicator.criterion)
    else for (const measure of measuresOfQuantity(indicator.quantity)) codes.add(measure)
  }
  return ({ node, groups }: Needed): boolean =>
    codes.has(node.code) || groups.some(({ index }) => codes.has(prepared.nodes[index]?.code ?? ''))
}

/** Whether, with the totals level, the lower one already stands before the upper. */
function isAhead(
  { prepared }: Tree,
  pair: Pair,
  { side, needed }: { side: Swap['side']; needed: Needed },
): boolean {
  const other = pair[side === 'lower' ? 'upper' : 'lower']
  const changed = changedSide(pair[side], needed, other.sheet.total)
  const [upper, lower] = side === 'lower' ? [other, changed] : [changed, other]
  const ranked = rank(prepared, [upper.contestant, lower.contestant], [upper.sheet, lower.sheet])
  return ranked[0]?.id === lower.sheet.id && ranked[0].with.length === 0
}

function changedSide(
  { contestant, sheet }: Side,
  { node, of, line, to, groups }: Needed,
  total: Exact,
): Side {
  const lines = sheet.lines.slice()
  if (of === 'points') lines[node.index] = { ...line, points: to }
  for (const { index, points } of groups) {
    const group = lines[index]
    if (group) lines[index] = { ...group, points }
  }
  const value = node.criterion.method?.type === 'manual' ? decimalOf(to) : null
  const values = value === null ? contestant.values : { ...contestant.values, [node.code]: value }
  return { contestant: { ...contestant, values }, sheet: { ...sheet, lines, total } }
}

const decimalOf = (figure: Exact): string | null => {
  const text = written(figure)
  return readExact(text) ? text : null
}
