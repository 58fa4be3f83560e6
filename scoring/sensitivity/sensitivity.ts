import type { Board } from '../board.ts'
import { compare, type Exact, most, negative } from '../exact/exact.ts'
import type { Prepared } from '../prepare.ts'
import type { Contestant } from '../scale.ts'
import { bestsOf } from './best.ts'
import { type Decided, type Dispute, deciding } from './disputes.ts'
import { type Neighbours, neighboursOf, pairsOf } from './swaps.ts'
import { treeOf } from './tree.ts'
import {
  type Crossing,
  crossingsAt,
  inOrder,
  type Standing,
  tryWeight,
  type WeightTrial,
  weighted,
} from './weights.ts'

/** The best and the worst place an agency comes to in some trials, and by which; null where it keeps its own. */
export type Reached<Trial> = {
  best: { place: number; by: Trial | null }
  worst: { place: number; by: Trial | null }
}

/** “Độ vững của thứ hạng”: how sure each place is, and what makes neighbours change places. */
export type Sensitivity = {
  neighbours: (Neighbours & { crossings: Crossing[] })[]
  weights: Map<string, Reached<WeightTrial>>
  disputes: Map<string, Reached<Dispute>>
}

type Of = {
  prepared: Prepared
  contestants: readonly Contestant[]
  board: Board
  disputes: readonly Dispute[]
}

/** Everything at once. */
export function sensitivityOf(of: Of): Sensitivity {
  const steps = sensitivity(of)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in small steps, so that whoever computes it can do something else between them. */
export function* sensitivity({ prepared, contestants, board, disputes }: Of): Generator<void, Sensitivity> {
  const tree = treeOf(prepared)
  const bests = bestsOf(prepared, contestants)
  const standing = inOrder(tree, contestants, board)
  const pairs = pairsOf(contestants, board)
  const weights = startingAt<WeightTrial>(board)
  const crossings = new Map<string, Crossing[]>()
  for (const node of weighted(tree)) {
    const more = tryWeight(tree, standing, { node, percent: 10 })
    const less = tryWeight(tree, standing, { node, percent: -10 })
    for (const { trial, places } of [more, less]) widen(weights, trial, places)
    keep(crossings, standing, crossingsAt(standing, node, [more, less]))
    yield
  }
  const decide = deciding(tree, bests, standing)
  const disputed = startingAt<Dispute>(board)
  for (const dispute of disputes) {
    const decided: Decided | null = decide(dispute)
    if (decided) widen(disputed, dispute, decided.places)
    yield
  }
  const neighbours: Sensitivity['neighbours'] = []
  for (const pair of pairs) {
    neighbours.push({
      ...neighboursOf(tree, pair, bests),
      crossings: nearestFirst(crossings.get(pair.lower.sheet.id) ?? []),
    })
    yield
  }
  return { neighbours, weights, disputes: disputed }
}

function startingAt<Trial>({ ranked }: Board): Map<string, Reached<Trial>> {
  const now = (place: number) => ({ place, by: null })
  return new Map(ranked.map(({ id, place }) => [id, { best: now(place), worst: now(place) }]))
}

function widen<Trial>(all: Map<string, Reached<Trial>>, by: Trial, places: Map<string, number>): void {
  for (const [id, place] of places) {
    const own = all.get(id)
    if (own && place < own.best.place) own.best = { place, by }
    if (own && place > own.worst.place) own.worst = { place, by }
  }
}

/** By the id of the lower of the two. */
function keep(all: Map<string, Crossing[]>, { sheets }: Standing, found: (Crossing | null)[]): void {
  found.forEach((crossing, i) => {
    const id = sheets[i]?.id
    if (crossing && id !== undefined) all.set(id, [...(all.get(id) ?? []), crossing])
  })
}

const nearestFirst = (all: Crossing[]): Crossing[] =>
  all.sort((a, b) => compare(size(a.change), size(b.change)))

const size = (a: Exact): Exact => most(a, negative(a))
