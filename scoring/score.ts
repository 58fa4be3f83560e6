import { type Exact, isZero, most, one, zero } from './exact/exact.ts'
import type { Fault } from './fault.ts'
import { groupLine, totalsOf, within } from './group.ts'
import { type Layout, layouts } from './layout.ts'
import { gateOf, type Look, look, remembering } from './look.ts'
import type { Node, Prepared } from './prepare.ts'
import type { Contestant, Rules } from './scale.ts'
import type { Line, Sheet } from './sheet.ts'

type Scored = { sheets: Sheet[]; faults: Fault[] }

/** Computes every sheet of a cluster, or those of `only` some, in the light of all where the scale asks for it. */
export function score(
  prepared: Prepared,
  contestants: readonly Contestant[],
  only: readonly Contestant[] = contestants,
): Scored {
  const faults: Fault[] = []
  const layoutOf = layouts(prepared)
  const exactOf = remembering()
  const quiet = look(prepared, () => undefined, exactOf)
  const bests = bestOfEach(prepared, contestants, { layoutOf, at: quiet })
  const at = look(prepared, (fault) => faults.push(fault), exactOf)
  const sheets = only.map((contestant) => {
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
  { layoutOf, at }: { layoutOf: (contestant: Contestant) => Layout; at: Look },
): Bests {
  const bests: Bests = new Map()
  const compared = prepared.nodes.filter((node) => node.excess)
  for (const contestant of compared.length > 0 ? contestants : []) {
    const layout = layoutOf(contestant)
    at.of(contestant)
    for (const node of compared) {
      const max = layout[node.index]
      if (!max || !node.excess || !at.isAssigned(node)) continue
      at.to(node, max, null)
      if (gateOf({ gate: node.gates }, at) === 'open')
        bests.set(node, most(bests.get(node) ?? zero, node.excess(at)))
    }
  }
  return bests
}

type Computing = { layout: Layout; at: Look; bests: Bests }

function sheetOf(prepared: Prepared, contestant: Contestant, computing: Computing): Sheet {
  const lines: (Line | null)[] = new Array(prepared.nodes.length).fill(null)
  const missing: string[] = []
  const walk = (node: Node): void => {
    const max = computing.layout[node.index]
    if (!max) return
    if (node.work) {
      const line = leafLine(prepared, { node, max, computing })
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

type Leaf = { node: Node; max: Exact; computing: Computing }

function leafLine({ rules }: Prepared, { node, max, computing }: Leaf): Line {
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
  if (!at.isAssigned(node)) return withoutAssignment(line, node, rules)
  const best = bests.get(node)
  at.to(node, max, best && !isZero(best) ? best : null)
  const gate = gateOf(node, at)
  const worked = gate === 'open' ? node.work?.(at) : undefined
  if (worked?.state === 'notAssigned') return withoutAssignment(line, node, rules)
  if (worked?.state !== 'scored') {
    line.state = gate === 'closed' ? 'gated' : 'missing'
    return line
  }
  line.points = within(worked.points, node)
  line.over = worked.over
  line.rate = worked.rate
  return line
}

function withoutAssignment(line: Line, node: Node, { notAssigned }: Rules): Line {
  line.state = 'notAssigned'
  if (notAssigned === 'full') line.points = within(line.max, node)
  return line
}
