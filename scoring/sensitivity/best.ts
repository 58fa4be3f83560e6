import { compare, type Exact, isZero, zero } from '../exact/exact.ts'
import { layouts } from '../layout.ts'
import { gateOf, look } from '../look.ts'
import type { Node, Prepared } from '../prepare.ts'
import type { Contestant, Value } from '../scale.ts'
import { measuresOf } from './tree.ts'

/** At the lines where agencies are measured by the best of the cluster: the best excess and who has it. */
export type Bests = Map<Node, Best>
type Best = { excess: Exact; holders: Contestant[] }

export function bestsOf(prepared: Prepared, contestants: readonly Contestant[]): Bests {
  const bests: Bests = new Map()
  const excessOf = excessAt(prepared)
  for (const node of prepared.nodes) {
    if (!node.excess) continue
    let best: Best = { excess: zero, holders: [] }
    for (const contestant of contestants) {
      const excess = excessOf(node, contestant)
      if (!excess || isZero(excess)) continue
      const by = compare(excess, best.excess)
      if (by > 0) best = { excess, holders: [contestant] }
      else if (by === 0) best.holders.push(contestant)
    }
    bests.set(node, best)
  }
  return bests
}

/** By how much an agency is over its plan at such a line; null where the line does not count for it. */
export function excessAt(prepared: Prepared): (node: Node, contestant: Contestant) => Exact | null {
  const layoutOf = layouts(prepared)
  const at = look(prepared, () => undefined)
  return (node, contestant) => {
    const max = layoutOf(contestant)[node.index]
    if (!node.excess || !max || contestant.notAssigned?.[node.code] !== undefined) return null
    at.of(contestant)
    at.to(node, max, null)
    return gateOf({ gate: node.gates }, at) === 'open' ? node.excess(at) : null
  }
}

/** Whether this agency alone is the best, so that its figure moves all the others. */
export const isAloneBest = (best: Best | undefined, id: string): boolean =>
  best?.holders.length === 1 && best.holders[0]?.id === id

/**
 * Made-up agencies with the figures of the best at these lines: beside them one sheet comes to what it comes to in the
 * whole cluster. Each counts at its own lines alone; it is another than `id` where another is as good.
 */
export function standIns(prepared: Prepared, bests: Bests, { id, nodes }: Beside): Contestant[] {
  const asked = nodes.filter((node) => bests.has(node))
  return asked.flatMap((node): Contestant[] => {
    const holder = bests.get(node)?.holders.find((one) => one.id !== id)
    if (!holder) return []
    const values = valuesAt(holder, measuresOf(node))
    const others = asked.filter((other) => other !== node)
    const notAssigned = Object.fromEntries(others.map(({ code }) => [code, '']))
    return [{ id: '', name: '', groups: prepared.audiences, values, notAssigned }]
  })
}

type Beside = { id: string; nodes: readonly Node[] }

/** What an agency has at these measures alone. */
export function valuesAt({ values }: Contestant, measures: readonly string[]): Record<string, Value> {
  return Object.fromEntries(
    measures.flatMap((measure): [string, Value][] => {
      const value = values[measure]
      return value === undefined ? [] : [[measure, value]]
    }),
  )
}
