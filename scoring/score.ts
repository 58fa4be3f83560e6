import { type Exact, isZero, most, one, zero } from './exact/exact.ts'
import type { Fault } from './fault.ts'
import { groupLine, totalsOf, within } from './group.ts'
import { type Layout, layouts } from './layout.ts'
import { gateOf, type Look, look } from './look.ts'
import type { Node, Prepared } from './prepare.ts'
import type { Contestant, Rules } from './scale.ts'
import type { Line, Sheet } from './sheet.ts'

export type Scored = { sheets: Sheet[]; faults: Fault[] }

/** Computes every sheet of a cluster, each in the light of the others where the scale asks for it. */
export function score(prepared: Prepared, contestants: readonly Contestant[]): Scored {
  const faults: Fault[] = []
  const layoutOf = layouts(prepared)
  const bests = bestOfEach(prepared, contestants, layoutOf)
  const at = look(prepared, (fault) => faults.push(fault))
  const sheets = contestants.map((contestant) => {
    at.of(contestant)
    return sheetOf(prepared, contestant, { layout: layoutOf(contestant), at, bests })
  })
  return { sheets, faults }
}

type Bests = Map<Node, Exact>

/** The best excess of the cluster at each line that asks for it; wrong figures are told when the line is computed. */
function bestOfEach(
  prepared: Prepared,
  contestants: readonly Contestant[],
  layoutOf: (contestant: Contestant) => Layout,
): Bests {
  const bests: Bests = new Map()
  const at = look(prepared, () => undefined)
  for (const node of prepared.nodes) {
    if (!node.excess) continue
    for (const contestant of contestants) {
      const max = layoutOf(contestant)[node.index]
      if (!max || isNotAssigned(node, contestant)) continue
      at.of(contestant)
      at.to(node, max, null)
      if (gateOf({ gate: node.gates }, at) === 'open')
        bests.set(node, most(bests.get(node) ?? zero, node.excess(at)))
    }
  }
  return bests
}

const isNotAssigned = (node: Node, contestant: Contestant) =>
  contestant.notAssigned?.[node.code] !== undefined

type Computing = { layout: Layout; at: Look; bests: Bests }

function sheetOf(prepared: Prepared, contestant: Contestant, computing: Computing): Sheet {
  const lines: (Line | null)[] = new Array(prepared.nodes.length).fill(null)
  const missing: string[] = []
  const walk = (node: Node): void => {
    const max = computing.layout[node.index]
    if (!max) return
    if (node.work) {
      const line = leafLine(prepared, { node, max, contestant, computing })
      lines[node.index] = line
      if (line.state === 'missing' && node.compulsory) missing.push(node.code)
      return
    }
    for (const child of node.children) walk(child)
    lines[node.index] = groupLine(prepared, node, { max, lines, gate: gateOf(node, computing.at) })
  }
  for (const root of prepared.roots) walk(root)
  return { id: contestant.id, lines, missing, ...totalsOf(prepared, lines) }
}

type Leaf = { node: Node; max: Exact; contestant: Contestant; computing: Computing }

function leafLine({ rules }: Prepared, { node, max, contestant, computing }: Leaf): Line {
  const { at, bests } = computing
  const line: Line = {
    code: node.code,
    state: 'scored',
    max,
    points: zero,
    over: zero,
    rate: null,
    factor: one,
  }
  if (isNotAssigned(node, contestant)) return withoutAssignment(line, node, rules)
  const best = bests.get(node)
  at.to(node, max, best && !isZero(best) ? best : null)
  const gate = gateOf(node, at)
  if (gate !== 'open') return { ...line, state: gate === 'closed' ? 'gated' : 'missing' }
  const worked = node.work?.(at)
  if (!worked || worked.state === 'missing') return { ...line, state: 'missing' }
  if (worked.state === 'notAssigned') return withoutAssignment(line, node, rules)
  line.points = within(worked.points, node)
  line.over = worked.over
  line.rate = worked.rate
  return line
}

function withoutAssignment(line: Line, node: Node, { notAssigned }: Rules): Line {
  return { ...line, state: 'notAssigned', points: notAssigned === 'full' ? within(line.max, node) : zero }
}
