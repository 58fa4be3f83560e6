import type { Board } from '../board.ts'
import {
  add,
  divide,
  type Exact,
  exact,
  isLess,
  isSame,
  isZero,
  multiply,
  negative,
  one,
  subtract,
  zero,
} from '../exact/exact.ts'
import type { Node } from '../prepare.ts'
import { rank } from '../rank.ts'
import type { Contestant } from '../scale.ts'
import type { Sheet } from '../sheet.ts'
import { type Climb, climbing } from './climb.ts'
import { type Tree, withLine } from './tree.ts'

/** One trial: the points of a criterion, reached and at most, a tenth more or a tenth less; all others keep theirs. */
export type WeightTrial = { code: string; percent: 10 | -10 }

/** What a trial brings: the new places, and by how much each total changes, in the order of the standing. */
type Tried = { trial: WeightTrial; places: Map<string, number>; by: Exact[] }

const tenth = exact('0.1')

/** The criteria whose weight is tried: groups too, as theirs is the weight of all their lines together. */
export const weighted = ({ prepared }: Tree): Node[] => prepared.nodes.filter((node) => !node.isNoted)

/** The places with one criterion weighing more or less. Agencies are given in the order of the rank, for speed. */
export function tryWeight(tree: Tree, standing: Standing, { node, percent }: Weighing): Tried {
  const times = percent === 10 ? tenth : negative(tenth)
  const by = standing.sheets.map((_, i) => risenBy(standing, i, { node, times }))
  const ranked = rank(tree.prepared, standing.contestants, risenSheets(tree, standing, { node, times, by }))
  return {
    trial: { code: node.code, percent },
    places: new Map(ranked.map((own) => [own.id, own.place])),
    by,
  }
}

type Weighing = { node: Node; percent: WeightTrial['percent'] }

/** By how much a total rises when a criterion weighs so much of itself more. */
function risenBy({ sheets, climbs }: Standing, i: number, { node, times }: Rise): Exact {
  const line = sheets[i]?.lines[node.index]
  const climb = climbs[i]
  if (!line || !climb) return zero
  return climb.total(node, {
    max: multiply(line.max, times),
    points: multiply(line.points, times),
    over: multiply(line.over, times),
  })
}

type Rise = { node: Node; times: Exact }

/** Lines are written anew only where one of them decides between equal totals. */
function risenSheets(tree: Tree, { sheets }: Standing, { node, times, by }: Rise & { by: Exact[] }): Sheet[] {
  const keys = new Set(
    tree.prepared.scale.tieBreak.map((one) => ('criterion' in one ? one.criterion : undefined)),
  )
  if ([node, ...tree.above(node)].some(({ code }) => keys.has(code)))
    return sheets.map((sheet) => weighing(tree, sheet, { node, times: add(one, times) }))
  return sheets.map((sheet, i) => ({ ...sheet, total: add(sheet.total, by[i] ?? zero) }))
}

/** The sheet with one criterion weighing so many times as much. */
function weighing(tree: Tree, sheet: Sheet, { node, times }: { node: Node; times: Exact }): Sheet {
  const line = sheet.lines[node.index]
  if (!line) return sheet
  const [max, points, over] = [line.max, line.points, line.over].map((part) => multiply(part, times))
  return withLine(tree, sheet, node, { ...line, ...(max && points && over ? { max, points, over } : {}) })
}

/** Agencies and sheets in the order of the rank, and how each total changes with a line. */
export type Standing = { contestants: Contestant[]; sheets: Sheet[]; climbs: Climb[] }

export function inOrder(tree: Tree, contestants: readonly Contestant[], { ranked, sheets }: Board): Standing {
  const places = new Map(ranked.map((own, i) => [own.id, i]))
  const order = sheets
    .flatMap((sheet, i) => {
      const contestant = contestants[i]
      return contestant ? [{ contestant, sheet, place: places.get(sheet.id) ?? 0 }] : []
    })
    .sort((a, b) => a.place - b.place)
  return {
    contestants: order.map((own) => own.contestant),
    sheets: order.map((own) => own.sheet),
    climbs: order.map((own) => climbing(tree, own.sheet)),
  }
}

/** Where the totals of two neighbours are level: by how much of itself the weight of a criterion would change. */
export type Crossing = { code: string; change: Exact }

/**
 * The changes of weight at which neighbours are level, from what the trials brought: with whom stands before it, by
 * its position. Where caps or lines not assigned bend the way, so that the trials do not lie on a line, none is said.
 */
export function crossingsAt(
  standing: Standing,
  node: Node,
  [more, less]: [Tried, Tried],
): (Crossing | null)[] {
  const slopes = more.by.map((up, i) => {
    const isEven = standing.climbs[i]?.isStraight(node) || isSame(up, negative(less.by[i] ?? zero))
    return isEven ? divide(up, tenth) : null
  })
  return slopes.map((_, i) => {
    const change = levelAt(standing, i, slopes)
    if (!change || isZero(change) || isLess(change, negative(one))) return null
    return isLevel(standing, i, { node, times: change }) ? { code: node.code, change } : null
  })
}

function levelAt({ sheets }: Standing, i: number, slopes: (Exact | null)[]): Exact | null {
  const [upper, lower] = [sheets[i - 1], sheets[i]]
  const [ofUpper, ofLower] = [slopes[i - 1], slopes[i]]
  if (!upper || !lower || !ofUpper || !ofLower || isSame(ofUpper, ofLower)) return null
  return divide(subtract(upper.total, lower.total), subtract(ofLower, ofUpper))
}

function isLevel(standing: Standing, i: number, rise: Rise): boolean {
  if ([i - 1, i].every((at) => standing.climbs[at]?.isStraight(rise.node))) return true
  const [upper, lower] = [i - 1, i].map((at) =>
    add(standing.sheets[at]?.total ?? zero, risenBy(standing, at, rise)),
  )
  return upper !== undefined && lower !== undefined && isSame(upper, lower)
}
