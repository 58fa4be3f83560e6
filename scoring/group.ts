import {
  add,
  divide,
  type Exact,
  isZero,
  least,
  most,
  multiply,
  one,
  subtract,
  sum,
  zero,
} from './exact/exact.ts'
import type { Node, Prepared } from './prepare.ts'
import type { Part } from './scale.ts'
import type { Line, Sheet } from './sheet.ts'

type Below = { max: Exact; lines: (Line | null)[]; gate: 'open' | 'closed' | 'missing' }

/** A group: the sum of its lines, scaled up for those not assigned, between its floor and its cap. */
export function groupLine({ rules }: Prepared, node: Node, { max, lines, gate }: Below): Line {
  const below = linesOf(node.children, lines)
  const over = sum(below.map((line) => line.over))
  const line: Line = { code: node.code, state: 'scored', max, points: zero, over, rate: null, factor: one }
  if (gate !== 'open') return { ...line, over: zero, state: gate === 'closed' ? 'gated' : 'missing' }
  if (below.length > 0 && below.every((one) => one.state === 'notAssigned')) {
    const points = sum(below.map((one) => one.points))
    return { ...line, state: 'notAssigned', points }
  }
  line.factor = node.part === 'standard' && rules.notAssigned === 'scaleUp' ? factorOf(below) : one
  line.points = within(scaled(below, line.factor), node)
  return line
}

/** What the whole comes to, part by part. */
export function totalsOf(
  { roots, limits, rules }: Prepared,
  lines: (Line | null)[],
): Omit<Sheet, 'id' | 'lines' | 'missing'> {
  const of = (part: Part) => linesOf(roots, lines, part)
  const standardLines = of('standard')
  const factor = rules.notAssigned === 'scaleUp' ? factorOf(standardLines) : one
  const standard = scaled(standardLines, factor)
  const over = capped(sum(linesOf(roots, lines).map((line) => line.over)), limits.overCap)
  const extra = capped(add(over, scaled(of('extra'), one)), limits.extraCap)
  const deduction = capped(scaled(of('deduction'), one), limits.deductionCap)
  const total = within(subtract(add(standard, extra), deduction), limits)
  return { standard, max: sum(standardLines.map((line) => line.max)), factor, over, extra, deduction, total }
}

/** Points held between a floor and a cap. */
export function within(points: Exact, { cap, floor }: { cap: Exact | null; floor: Exact | null }): Exact {
  const below = capped(points, cap)
  return floor ? most(floor, below) : below
}

const capped = (points: Exact, cap: Exact | null) => (cap ? least(cap, points) : points)

/** The lines that count: what is only written down takes no part. */
function linesOf(nodes: readonly Node[], lines: readonly (Line | null)[], part?: Part): Line[] {
  const counting: Line[] = []
  for (const node of nodes) {
    const line = lines[node.index]
    if (line && !node.isNoted && (part === undefined || node.part === part)) counting.push(line)
  }
  return counting
}

function scaled(lines: readonly Line[], factor: Exact): Exact {
  const points = sum(lines.map((line) => line.points))
  return factor === one ? points : multiply(points, factor)
}

/** All points by the points of the lines assigned. */
function factorOf(lines: readonly Line[]): Exact {
  if (!lines.some((line) => line.state === 'notAssigned')) return one
  const open = sum(lines.filter((line) => line.state !== 'notAssigned').map((line) => line.max))
  return isZero(open) ? one : divide(sum(lines.map((line) => line.max)), open)
}
