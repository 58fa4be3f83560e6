import { divide, type Exact, isZero, multiply, sum, zero } from './exact/exact.ts'
import type { Node, Prepared } from './prepare.ts'
import type { Contestant } from './scale.ts'

/** The scale as it is for one audience: the most each node gives, by index; null where the line does not exist. */
export type Layout = (Exact | null)[]

/** Gives the layout of an agency; agencies of the same audiences share one. */
export function layouts(prepared: Prepared): (contestant: Contestant) => Layout {
  const known = new Map<string, Layout>()
  return (contestant) => {
    const own = new Set([contestant.id, ...(contestant.groups ?? [])])
    const key = prepared.audiences.filter((audience) => own.has(audience)).join('\n')
    const layout = known.get(key) ?? layoutFor(prepared, own)
    known.set(key, layout)
    return layout
  }
}

function layoutFor(prepared: Prepared, own: Set<string>): Layout {
  const layout: Layout = prepared.nodes.map(() => null)
  for (const root of prepared.roots) if (isFor(root, own)) place(root, saidOf(root, own), { own, layout })
  return layout
}

type Placing = { own: Set<string>; layout: Layout }

/** A group is there for whom one of its lines is. */
function isFor({ appliesTo, children }: Node, own: Set<string>): boolean {
  if (appliesTo && ![...appliesTo].some((audience) => own.has(audience))) return false
  return children.length === 0 || children.some((child) => isFor(child, own))
}

const saidOf = (node: Node, own: Set<string>): Exact | null =>
  node.pointsFor.find((one) => own.has(one.group))?.points ?? node.points

/**
 * Puts the node and all below it. A line with a weight gets its share of the points of its group; any other group gives
 * what its lines bring together for this audience.
 */
function place(node: Node, points: Exact | null, placing: Placing): Exact {
  const { own, layout } = placing
  const present = node.children.filter((child) => isFor(child, own))
  const weights = sum(present.map((child) => child.weight ?? zero))
  const below = present.map((child) => {
    const share =
      child.weight && points ? divide(multiply(points, child.weight), weights) : saidOf(child, own)
    return place(child, share, placing)
  })
  const together = sum(below)
  const most = points && (isZero(together) || !isZero(weights)) ? points : together
  layout[node.index] = most
  return most
}
