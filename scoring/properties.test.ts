import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { type Board, boardOf } from './board.ts'
import { checkContestants } from './check/contestants.ts'
import { compare, type Exact, exact, written } from './exact/exact.ts'
import { type Node, type Prepared, prepare } from './prepare.ts'
import type { Contestant, Criterion } from './scale.ts'
import type { Line, Sheet } from './sheet.ts'
import { type Ground, grounds, leavesOf } from './trees.samples.ts'

// SCORING_RUNS=1000000 SCORING_SEED=7 tries more of them, and others.
const numRuns = Number(process.env.SCORING_RUNS ?? 10_000)
const seed = Number(process.env.SCORING_SEED ?? 20221026)

/** A ground with what was computed of it, shared by everything asked of it. */
type Computed = Ground & { prepared: Prepared; board: Board; pick: number }

const computed = fc.tuple(grounds, fc.nat({ max: 1000 })).map(([ground, pick]): Computed => {
  const prepared = prepare(ground.scale)
  return { ...ground, pick, prepared, board: boardOf(prepared, ground.agencies) }
})

const textOf = (of: unknown) =>
  JSON.stringify(of, (_, value) => (typeof value === 'bigint' ? String(value) : value))
const same = (a: unknown, b: unknown, what: string) => {
  if (textOf(a) !== textOf(b)) expect(a, what).toEqual(b)
}
const holds = (is: boolean, what: string) => {
  if (!is) expect.fail(what)
}
const oracle = ({ n, d }: Exact) => new Fraction(BigInt(n), BigInt(d))

/** Everything a board says, agencies by id. */
function gist({ sheets, ranked, banded }: Board) {
  const sheetGist = ({ lines, missing, id, ...totals }: Sheet) => [
    id,
    Object.values(totals).map(written),
    [...missing].sort(),
    lines.flatMap((line) => (line ? [lineGist(line)] : [])).sort(),
  ]
  return [
    sheets.map(sheetGist).sort(byId),
    ranked
      .map(({ total, with: others, ...one }) => [
        one.id,
        one.place,
        one.decidedBy,
        one.awaitsBallot,
        [...others].sort(),
      ])
      .sort(byId),
    banded.map((one) => [one.id, one.band, one.tried.map((band) => band.outcome)]).sort(byId),
  ]
}

const byId = (a: unknown[], b: unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1)
const lineGist = ({ code, state, max, points, over, factor }: Line) =>
  `${code} ${state} ${[max, points, over, factor].map(written).join(' ')}`

function turned(criteria: readonly Criterion[]): Criterion[] {
  return [...criteria]
    .reverse()
    .map((one) => (one.children ? { ...one, children: turned(one.children) } : one))
}

describe('on random trees', { timeout: 300_000 }, () => {
  it('parts sum up, order changes nothing, twins are equal, better is never worse; every mechanism is met', () => {
    const seen = new Map<string, number>()
    const asked = (ground: Computed) => {
      same(checkContestants(ground.prepared, ground.agencies), [], 'no faults of figures')
      count(ground, seen)
      orderChangesNothing(ground)
      twinsAreEqual(ground)
      allSumsUp(ground)
      betterIsNeverWorse(ground)
    }
    fc.assert(fc.property(computed, asked), { numRuns, seed })
    expect(expected.filter((what) => (seen.get(what) ?? 0) < Math.floor(numRuns / 200))).toEqual([])
  })
})

const methods = 'manual noted ratio best steps grades yesNo count events sample'.split(' ')
const states = ['scored', 'missing', 'notAssigned', 'gated']
const expected = [
  ...methods,
  ...['over', 'scaled up', 'weight', 'deep'],
  ...states.flatMap((state) => [`leaf ${state}`, `group ${state}`]),
]

/** Counts what was met, so that nothing asked here goes unasked. */
function count({ scale, prepared, board }: Computed, seen: Map<string, number>): void {
  const see = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)
  for (const { method } of leavesOf(scale.criteria)) see(method?.type ?? 'manual')
  for (const { lines } of board.sheets)
    for (const [i, line] of lines.entries()) {
      const node = prepared.nodes[i]
      if (!line || !node) continue
      see(`${node.work ? 'leaf' : 'group'} ${line.state}`)
      if (line.over.n !== 0) see('over')
      if (compare(line.factor, exact(1)) > 0) see('scaled up')
      if (node.weight) see('weight')
      if (node.children.some((child) => child.children.some((one) => one.children.length > 0))) see('deep')
    }
}

function orderChangesNothing({ scale, agencies, board }: Computed): void {
  const other = boardOf(prepare({ ...scale, criteria: turned(scale.criteria) }), [...agencies].reverse())
  same(gist(board), gist(other), 'another order')
}

/** Parts come to the whole by another library too, and caps and floors are held. */
function allSumsUp({ prepared, board }: Computed): void {
  for (const sheet of board.sheets) {
    for (const node of prepared.nodes) {
      sumsUp(prepared, node, sheet)
      held(node, sheet.lines[node.index])
    }
    totalsUp(prepared, sheet)
    between(sheet.total, prepared.limits.floor, prepared.limits.cap)
  }
}

/** A better figure never makes an agency worse, and never lifts another. */
function betterIsNeverWorse({ prepared, agencies, board: before, pick }: Computed): void {
  const rising = prepared.nodes.filter((node) => node.code.startsWith('c') && step(node))
  const node = rising[pick % rising.length]
  const own = agencies[pick % agencies.length]
  const better = node && own && improved(node, own)
  if (!node || !better) return
  const after = boardOf(
    prepared,
    agencies.map((one) => (one === own ? better : one)),
  )
  const sign = node.part === 'deduction' ? -1 : 1
  agencies.forEach((one, i) => {
    const [was, is] = [before.sheets[i], after.sheets[i]]
    if (!was || !is) return
    const gain = compare(is.total, was.total) * sign
    holds(one === own ? gain >= 0 : gain <= 0, `${node.code} of ${own.id} moves ${one.id}`)
    const place = (board: Board) => board.ranked.find((found) => found.id === one.id)?.place ?? 0
    if (one === own && sign === 1) holds(place(after) <= place(before), `${node.code} of ${own.id} falls`)
  })
}

function twinsAreEqual({ prepared, agencies }: Computed): void {
  const [first] = agencies
  if (!first) return
  // Its id is an audience of its own, so the twin belongs to it too.
  const twin = { ...first, id: 'twin', groups: [...(first.groups ?? []), first.id] }
  const { sheets, ranked, banded } = boardOf(prepared, [...agencies, twin])
  const [own, other] = [sheets[0], sheets.at(-1)]
  same({ ...own, id: '', lines: own?.lines }, { ...other, id: '' }, 'sheets')
  same(
    ranked.find((one) => one.id === first.id)?.place,
    ranked.find((one) => one.id === 'twin')?.place,
    'places',
  )
  same(banded[0]?.tried, banded.at(-1)?.tried, 'bands')
}

function sumsUp({ rules }: Prepared, node: Node, { lines }: Sheet): void {
  const line = lines[node.index]
  if (node.work || !line || line.state !== 'scored') return
  const below = node.children.flatMap((child) => {
    const found = lines[child.index]
    return found && !child.isNoted ? [found] : []
  })
  const sumOf = (all: Line[], of: 'max' | 'points' | 'over') =>
    all.reduce<Fraction>((total, one) => total.add(oracle(one[of])), new Fraction(0))
  const isScaled = rules.notAssigned === 'scaleUp' && node.part === 'standard'
  const assigned = sumOf(
    below.filter((one) => one.state !== 'notAssigned'),
    'max',
  )
  const factor = isScaled && !assigned.equals(0) ? sumOf(below, 'max').div(assigned) : new Fraction(1)
  let points = sumOf(below, 'points').mul(factor)
  if (node.cap && points.compare(oracle(node.cap)) > 0) points = oracle(node.cap)
  if (node.floor && points.compare(oracle(node.floor)) < 0) points = oracle(node.floor)
  holds(oracle(line.points).equals(points), `points of ${node.code}`)
  holds(oracle(line.over).equals(sumOf(below, 'over')), `extra points of ${node.code}`)
  holds(oracle(line.max).equals(sumOf(below, 'max')), `most of ${node.code}`)
}

function totalsUp({ roots, rules, limits }: Prepared, { lines, ...sheet }: Sheet): void {
  const of = (part: string) =>
    roots.flatMap((root) => (root.part === part && !root.isNoted ? (lines[root.index] ?? []) : []))
  const sumOf = (all: Line[], what: 'max' | 'points' | 'over') =>
    all.reduce<Fraction>((total, one) => total.add(oracle(one[what])), new Fraction(0))
  const standard = of('standard')
  const assigned = sumOf(
    standard.filter((one) => one.state !== 'notAssigned'),
    'max',
  )
  const isScaled = rules.notAssigned === 'scaleUp' && !assigned.equals(0)
  const factor = isScaled ? sumOf(standard, 'max').div(assigned) : new Fraction(1)
  const capped = (points: Fraction, cap: Exact | null) =>
    cap && points.compare(oracle(cap)) > 0 ? oracle(cap) : points
  const over = capped(sumOf([...standard, ...of('extra'), ...of('deduction')], 'over'), limits.overCap)
  const extra = capped(over.add(sumOf(of('extra'), 'points')), limits.extraCap)
  const deduction = capped(sumOf(of('deduction'), 'points'), limits.deductionCap)
  const free = capped(sumOf(standard, 'points').mul(factor).add(extra).sub(deduction), limits.cap)
  const total = limits.floor && free.compare(oracle(limits.floor)) < 0 ? oracle(limits.floor) : free
  const ours = [sheet.over, sheet.extra, sheet.deduction, sheet.total].map(oracle)
  holds(
    ours.every((one, i) => one.equals([over, extra, deduction, total][i] ?? 0)),
    'totals',
  )
}

function held(node: Node, line: Line | null | undefined): void {
  if (!line) return
  const isNothing = line.state === 'gated' || line.state === 'missing'
  holds(!isNothing || (line.points.n === 0 && line.over.n === 0), `${node.code} gives something`)
  if (line.state === 'scored') between(line.points, node.floor, node.cap)
  else if (node.work) between(line.points, null, node.cap)
  if (node.work && node.isLimited && !node.floor && !node.isNoted) between(line.points, exact(0), line.max)
}

function between(points: Exact, floor: Exact | null, cap: Exact | null): void {
  holds(!floor || compare(points, floor) >= 0, `${written(points)} under the floor`)
  holds(!cap || compare(points, cap) <= 0, `${written(points)} over the cap`)
}

/** By how much a better figure of a line is larger; nothing where the mechanism promises nothing. */
function step({ criterion: { method }, direction, work }: Node): number | null {
  if (!work) return null
  switch (method?.type) {
    case 'ratio':
    case 'best':
      return direction === 'less' ? -7 : 7
    case 'manual':
      return 0.005
    case 'count':
    case 'sample':
      return 1
    default:
      return null
  }
}

function improved(node: Node, own: Contestant): Contestant | null {
  const value = own.values[node.code]
  const by = step(node)
  if (typeof value !== 'string' || by === null) return null
  return { ...own, values: { ...own.values, [node.code]: (Number(value) + by).toFixed(3) } }
}
