import type { Board } from '../board.ts'
import {
  add,
  compare,
  divide,
  type Exact,
  exact,
  isSame,
  isZero,
  multiply,
  negative,
  one,
  subtract,
} from '../exact/exact.ts'
import type { Node } from '../prepare.ts'
import { rank } from '../rank.ts'
import type { Contestant } from '../scale.ts'
import type { Sheet } from '../sheet.ts'
import { type Tree, withLine } from './tree.ts'

/** One trial: the points of a criterion, reached and at most, a tenth more or a tenth less; all others keep theirs. */
export type WeightTrial = { code: string; percent: 10 | -10 }

export type Tried = { trial: WeightTrial; places: Map<string, number>; totals: Map<string, Exact> }

const tenth = exact('0.1')

/** The criteria whose weight is tried: groups too, as theirs is the weight of all their lines together. */
export const weighted = ({ prepared }: Tree): Node[] => prepared.nodes.filter((node) => !node.isNoted)

/** The places with one criterion weighing more or less. Agencies are given in the order of the rank, for speed. */
export function tryWeight(tree: Tree, standing: Standing, trial: WeightTrial): Tried {
  const node = tree.prepared.byCode.get(trial.code)
  const times = trial.percent === 10 ? add(one, tenth) : subtract(one, tenth)
  const sheets = standing.sheets.map((sheet) => (node ? weighing(tree, sheet, { node, times }) : sheet))
  const ranked = rank(tree.prepared, standing.contestants, sheets)
  return {
    trial,
    places: new Map(ranked.map((own) => [own.id, own.place])),
    totals: new Map(sheets.map((sheet) => [sheet.id, sheet.total])),
  }
}

/** The sheet with one criterion weighing so many times as much. */
export function weighing(tree: Tree, sheet: Sheet, { node, times }: { node: Node; times: Exact }): Sheet {
  const line = sheet.lines[node.index]
  if (!line) return sheet
  const [max, points, over] = [line.max, line.points, line.over].map((part) => multiply(part, times))
  return withLine(tree, sheet, node, { ...line, ...(max && points && over ? { max, points, over } : {}) })
}

/** Agencies and sheets in the order of the rank. */
export type Standing = { contestants: Contestant[]; sheets: Sheet[] }

export function inOrder(contestants: readonly Contestant[], { ranked, sheets }: Board): Standing {
  const places = new Map(ranked.map((own, i) => [own.id, i]))
  const order = sheets
    .flatMap((sheet, i) => {
      const contestant = contestants[i]
      return contestant ? [{ contestant, sheet, place: places.get(sheet.id) ?? 0 }] : []
    })
    .sort((a, b) => a.place - b.place)
  return { contestants: order.map((own) => own.contestant), sheets: order.map((own) => own.sheet) }
}

/** Where the totals of two neighbours are level: by how much of itself the weight of a criterion would change. */
export type Crossing = { code: string; change: Exact }

/**
 * The change of weight at which two neighbours are level, from what the trials brought. Where caps or lines not
 * assigned bend the way, so that the trials do not lie on a line, none is said.
 */
export function crossingOf(
  tree: Tree,
  { upper, lower, node }: Crossed,
  [more, less]: [Tried, Tried],
): Crossing | null {
  const slopes = [upper, lower].map((sheet) => {
    const [up, down] = [more, less].map(({ totals }) =>
      subtract(totals.get(sheet.id) ?? sheet.total, sheet.total),
    )
    return up && down && isSame(up, negative(down)) ? divide(up, tenth) : null
  })
  const [ofUpper, ofLower] = slopes
  if (!ofUpper || !ofLower || isSame(ofUpper, ofLower)) return null
  const change = divide(subtract(upper.total, lower.total), subtract(ofLower, ofUpper))
  const times = add(one, change)
  if (isZero(change) || compare(change, negative(one)) < 0) return null
  const [a, b] = [upper, lower].map((sheet) => weighing(tree, sheet, { node, times }).total)
  return a && b && isSame(a, b) ? { code: node.code, change } : null
}

type Crossed = { upper: Sheet; lower: Sheet; node: Node }
