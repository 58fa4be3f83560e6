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
  sumOf,
  zero,
} from './exact/exact.ts'
import type { Node, Prepared } from './prepare.ts'
import type { Part } from './scale.ts'
import type { Line, Sheet } from './sheet.ts'

type Below = { max: Exact; lines: (Line | null)[]; gate: 'open' | 'closed' | 'missing' }

/** A group: the sum of its lines, scaled up for those not assigned, between its floor and its cap. */
export function groupLine({ rules }: Prepared, node: Node, { max, lines, gate }: Below): Line {
  const line: Line = {
    code: node.code,
    state: 'scored',
    max,
    points: zero,
    over: zero,
    rate: null,
    factor: one,
  }
  if (gate !== 'open') {
    line.state = gate === 'closed' ? 'gated' : 'missing'
    return line
  }
  const below = countingAmong(node.children, lines)
  line.over = sumOf(below, overOf)
  if (below.length > 0 && below.every(isNotAssigned)) {
    line.state = 'notAssigned'
    line.points = sumOf(below, pointsOf)
    return line
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
  const of = (part: Part) => countingAmong(roots, lines, part)
  const standardLines = of('standard')
  const factor = rules.notAssigned === 'scaleUp' ? factorOf(standardLines) : one
  const standard = scaled(standardLines, factor)
  const over = capped(sumOf(countingAmong(roots, lines), overOf), limits.overCap)
  const extra = capped(add(over, scaled(of('extra'), one)), limits.extraCap)
  const deduction = capped(scaled(of('deduction'), one), limits.deductionCap)
  const total = within(subtract(add(standard, extra), deduction), limits)
  return { standard, max: sumOf(standardLines, maxOf), factor, over, extra, deduction, total }
}

/** Points held between a floor and a cap. */
export function within(points: Exact, { cap, floor }: { cap: Exact | null; floor: Exact | null }): Exact {
  const below = capped(points, cap)
  return floor ? most(floor, below) : below
}

const capped = (points: Exact, cap: Exact | null) => (cap ? least(cap, points) : points)

/** The lines that count: what is only written down takes no part. */
function countingAmong(nodes: readonly Node[], lines: readonly (Line | null)[], part?: Part): Line[] {
  const counting: Line[] = []
  for (const node of nodes) {
    const line = lines[node.index]
    if (line && !node.isNoted && (part === undefined || node.part === part)) counting.push(line)
  }
  return counting
}

function scaled(lines: readonly Line[], factor: Exact): Exact {
  const points = sumOf(lines, pointsOf)
  return factor === one ? points : multiply(points, factor)
}

/** All points by the points of the lines assigned. */
function factorOf(lines: readonly Line[]): Exact {
  if (!lines.some(isNotAssigned)) return one
  const open = sumOf(lines, maxIfAssigned)
  return isZero(open) ? one : divide(sumOf(lines, maxOf), open)
}

const pointsOf = (line: Line): Exact => line.points
const overOf = (line: Line): Exact => line.over
const maxOf = (line: Line): Exact => line.max
const isNotAssigned = (line: Line): boolean => line.state === 'notAssigned'
const maxIfAssigned = (line: Line): Exact => (isNotAssigned(line) ? zero : line.max)
