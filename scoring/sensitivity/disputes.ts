import { compare } from '../exact/exact.ts'
import type { Node, Prepared } from '../prepare.ts'
import { rank } from '../rank.ts'
import type { Contestant, Value } from '../scale.ts'
import { score } from '../score.ts'
import type { Sheet } from '../sheet.ts'
import { type Bests, bestsOf, excessAt, isAloneBest, standIns } from './best.ts'
import { measuresOf } from './tree.ts'
import type { Standing } from './weights.ts'

/** “Tiêu chí còn tranh chấp”: a cell at which somebody else says something else; `value` left out: nothing there. */
export type Dispute = { id: string; code: string; value?: Value; by: string }

/** The places if one disputed cell is decided the other way. */
export type Decided = { dispute: Dispute; places: Map<string, number> }

/** Gives the places for a dispute: one sheet computed anew, all where the best of the cluster changes with it. */
export function deciding(prepared: Prepared, { contestants, sheets }: Standing) {
  const bests = bestsOf(prepared, contestants)
  const cheap = alone(prepared, bests)
  return (dispute: Dispute): Decided | null => {
    const at = contestants.findIndex((own) => own.id === dispute.id)
    const own = contestants[at]
    if (!own) return null
    const changed = decided(own, dispute)
    const all = contestants.with(at, changed)
    const anew = cheap(changed, dispute)
    const newSheets = anew ? sheets.with(at, anew) : score(prepared, all).sheets
    const ranked = rank(prepared, all, newSheets)
    return { dispute, places: new Map(ranked.map((one) => [one.id, one.place])) }
  }
}

function decided(contestant: Contestant, { code, value }: Dispute): Contestant {
  const { [code]: _, ...values } = contestant.values
  return { ...contestant, values: value === undefined ? values : { ...values, [code]: value } }
}

/** Computes one sheet beside stand-ins for the best of the cluster; nothing when the best would change. */
function alone(prepared: Prepared, bests: Bests) {
  const excessOf = excessAt(prepared)
  const nodesOf = new Map<string, Node[]>()
  for (const node of bests.keys())
    for (const measure of measuresOf(node)) nodesOf.set(measure, [...(nodesOf.get(measure) ?? []), node])
  return (changed: Contestant, { code, id }: Dispute): Sheet | undefined => {
    const isSteady = (nodesOf.get(code) ?? []).every((node) => {
      const best = bests.get(node)
      const excess = excessOf(node, changed)
      if (!best || isAloneBest(best, id)) return false
      return !excess || compare(excess, best.excess) <= 0
    })
    if (!isSteady) return undefined
    return score(prepared, [changed, ...standIns(prepared, bests, id)]).sheets[0]
  }
}
