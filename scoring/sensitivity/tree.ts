import { add, type Exact, subtract } from '../exact/exact.ts'
import { groupLine, totalsOf } from '../group.ts'
import type { Node, Prepared } from '../prepare.ts'
import type { Method, Quantity } from '../scale.ts'
import type { Line, Sheet } from '../sheet.ts'

/** A scale with the groups each node stands in, the nearest first, and the nodes that look at each measure. */
export type Tree = { prepared: Prepared; above: (node: Node) => Node[]; readers: Map<string, Node[]> }

export function treeOf(prepared: Prepared): Tree {
  const parents = new Map<Node, Node>()
  for (const node of prepared.nodes) for (const child of node.children) parents.set(child, node)
  const above = (node: Node): Node[] => {
    const parent = parents.get(node)
    return parent ? [parent, ...above(parent)] : []
  }
  const known = new Map(prepared.nodes.map((node) => [node, above(node)]))
  return { prepared, above: (node) => known.get(node) ?? [], readers: readersIn(prepared) }
}

function readersIn({ nodes }: Prepared): Map<string, Node[]> {
  const readers = new Map<string, Node[]>()
  for (const node of nodes)
    for (const measure of measuresOf(node)) readers.set(measure, [...(readers.get(measure) ?? []), node])
  return readers
}

/** The sheet with one line in the place of another; only what stands above it is computed anew. */
export function withLine({ prepared, above }: Tree, sheet: Sheet, node: Node, line: Line): Sheet {
  const lines = sheet.lines.slice()
  lines[node.index] = line
  let changed = line
  let before = sheet.lines[node.index]
  for (const group of above(node)) {
    const was = sheet.lines[group.index]
    if (!was) return { ...sheet, lines }
    const max = before && before.max !== changed.max ? grown(was, before, changed) : was.max
    const gate = was.state === 'gated' ? 'closed' : was.state === 'missing' ? 'missing' : 'open'
    changed = groupLine(prepared, group, { max, lines, gate })
    lines[group.index] = changed
    before = was
  }
  return { id: sheet.id, lines, missing: sheet.missing, ...totalsOf(prepared, lines) }
}

const grown = (group: Line, before: Line, after: Line): Exact =>
  add(group.max, subtract(after.max, before.max))

/** The measures a leaf looks at, its gates among them. */
export function measuresOf({ code, criterion, gates, children }: Node): string[] {
  if (children.length > 0) return gates
  return [...gates, ...measuresIn(code, criterion.method)]
}

function measuresIn(code: string, method: Method | undefined): string[] {
  switch (method?.type) {
    case 'ratio':
    case 'best':
      return [
        method.actual ?? code,
        ...(method.planFixed === undefined ? [method.plan ?? `${code}:plan`] : []),
      ]
    case 'steps':
      return method.on ? measuresOfQuantity(method.on) : [code]
    case 'events':
      return method.events.map((event) => event.measure ?? code)
    default:
      return [code]
  }
}

export const measuresOfQuantity = (on: Quantity): string[] =>
  'measure' in on ? [on.measure] : [on.percent, on.of]
