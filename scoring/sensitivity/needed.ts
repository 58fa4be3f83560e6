import {
  add,
  compare,
  divide,
  type Exact,
  exact,
  hundred,
  multiply,
  negative,
  subtract,
  sum,
  zero,
} from '../exact/exact.ts'
import type { Node, Prepared } from '../prepare.ts'
import type { Line, Sheet } from '../sheet.ts'
import type { Tree } from './tree.ts'

/** By how much one line of a sheet would have to change for its total to change by so much. */
export type Needed = {
  node: Node
  /** Of the points of the line, or of what it earns over its plan. */
  of: 'points' | 'over'
  line: Line
  /** What the line would have to come to. */
  to: Exact
  /** More points, or fewer. */
  way: Way
  /** What the groups above it would come to with it. */
  groups: { index: number; points: Exact }[]
  /** On the way a cap or floor is met exactly, so that not a hair more is possible. */
  isAtLimit: boolean
}

type Way = 1 | -1

type Change = { by: Exact; way: Way; isAtLimit: boolean; groups: Needed['groups'] }
type Held = { out: Exact; raw: Exact; cap: Exact | null; floor: Exact | null }

/**
 * The total is wanted to change by `by` (in its way, up or down): each line that could bring it about alone. Every step
 * from a line to the total only grows with the line, so that it can be walked backwards, exactly.
 */
export function neededFor(tree: Tree, sheet: Sheet, { by, way }: { by: Exact; way: Way }): Needed[] {
  const { prepared } = tree
  const { limits } = prepared
  const raw = subtract(add(sheet.standard, sheet.extra), sheet.deduction)
  const total = through({ by, way, isAtLimit: false, groups: [] }, { out: sheet.total, raw, ...limits })
  if (!total) return []
  const found: Needed[] = []
  const walk = (node: Node, change: Change): void => {
    const line = sheet.lines[node.index]
    if (line && !node.isNoted) found.push(...below(node, line, { change, sheet, walk }))
  }
  const standard = { ...total, by: divide(total.by, sheet.factor) }
  const extra = through(total, {
    out: sheet.extra,
    raw: rawExtra(prepared, sheet),
    cap: limits.extraCap,
    floor: null,
  })
  const deduction = through(turned(total), {
    out: sheet.deduction,
    raw: sumOf(prepared, sheet, 'deduction'),
    cap: limits.deductionCap,
    floor: null,
  })
  const changes = { standard, extra, deduction }
  for (const root of prepared.roots) {
    const change = changes[root.part]
    if (change) walk(root, change)
  }
  return extra ? [...found, ...overTargets(tree, sheet, extra)] : found
}

const turned = (change: Change): Change => ({
  ...change,
  by: negative(change.by),
  way: change.way === 1 ? -1 : 1,
})

/** The change before a cap and a floor that makes this change after them; none when they stand in its way. */
function through(change: Change, { out, raw, cap, floor }: Held): Change | null {
  const to = add(out, change.by)
  const limit = change.way === 1 ? cap : floor
  const past = limit ? compare(to, limit) * change.way : -1
  if (past > 0) return null
  return { ...change, by: subtract(to, raw), isAtLimit: change.isAtLimit || past === 0 }
}

type Around = { change: Change; sheet: Sheet; walk: (node: Node, change: Change) => void }

function below(node: Node, line: Line, { change, sheet, walk }: Around): Needed[] {
  if (node.work) return leaf(node, line, change)
  if (line.state !== 'scored') return []
  const groups = [...change.groups, { index: node.index, points: add(line.points, change.by) }]
  const raw = multiply(line.factor, sum(node.children.map((child) => pointsOf(child, sheet))))
  const inside = through(change, { out: line.points, raw, cap: node.cap, floor: node.floor })
  if (!inside) return []
  const own = { ...inside, groups, by: divide(inside.by, line.factor) }
  for (const child of node.children) walk(child, own)
  return []
}

function leaf(node: Node, line: Line, change: Change): Needed[] {
  const isOpen = line.state === 'scored' || (line.state === 'missing' && node.gate.length === 0)
  if (!isOpen) return []
  const held = through(change, {
    out: line.points,
    raw: line.points,
    cap: capOf(node, line),
    floor: node.floor ?? zero,
  })
  if (!held) return []
  const to = add(line.points, change.by)
  return [{ node, of: 'points', line, to, way: change.way, groups: change.groups, isAtLimit: held.isAtLimit }]
}

function capOf(node: Node, line: Line): Exact | null {
  if (node.cap && node.isLimited) return compare(node.cap, line.max) < 0 ? node.cap : line.max
  return node.cap ?? (node.isLimited ? line.max : null)
}

/** Lines that have reached their plan can earn more, or lose some, over it. */
function overTargets({ prepared, above }: Tree, sheet: Sheet, extra: Change): Needed[] {
  const over = sum(prepared.roots.map((root) => sheet.lines[root.index]?.over ?? zero))
  const held = through(extra, { out: sheet.over, raw: over, cap: prepared.limits.overCap, floor: null })
  if (!held) return []
  return prepared.nodes.flatMap((node): Needed[] => {
    const line = sheet.lines[node.index]
    const most = mostOver(node, line)
    if (!line || !most || !above(node).every((group) => sheet.lines[group.index]?.state === 'scored'))
      return []
    const leafHeld = through(held, { out: line.over, raw: line.over, cap: most, floor: zero })
    if (!leafHeld) return []
    const to = add(line.over, leafHeld.by)
    return [{ node, of: 'over', line, to, way: held.way, groups: [], isAtLimit: leafHeld.isAtLimit }]
  })
}

function mostOver({ criterion: { method } }: Node, line: Line | null | undefined): Exact | null {
  if (method?.type !== 'ratio' || !method.over || line?.state !== 'scored') return null
  if (compare(line.points, line.max) !== 0 || !line.rate) return null
  return divide(multiply(line.max, exact(method.over.capPercent)), hundred)
}

const pointsOf = (node: Node, sheet: Sheet): Exact =>
  node.isNoted ? zero : (sheet.lines[node.index]?.points ?? zero)

const sumOf = ({ roots }: Prepared, sheet: Sheet, part: Node['part']): Exact =>
  sum(roots.filter((root) => root.part === part).map((root) => pointsOf(root, sheet)))

const rawExtra = (prepared: Prepared, sheet: Sheet): Exact => add(sheet.over, sumOf(prepared, sheet, 'extra'))
