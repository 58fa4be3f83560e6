import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Board, boardOf } from '../board.ts'
import { checkScale } from '../check/check.ts'
import { add, type Exact, exact, isSame, multiply, one, subtract } from '../exact/exact.ts'
import { groupLine, totalsOf } from '../group.ts'
import { type Node, type Prepared, prepare } from '../prepare.ts'
import { rank } from '../rank.ts'
import type { Contestant, Criterion } from '../scale.ts'
import { score } from '../score.ts'
import type { Line, Sheet } from '../sheet.ts'
import { grounds, leavesOf } from '../trees.samples.ts'
import { bestsOf, standIns } from './best.ts'
import { type Dispute, deciding } from './disputes.ts'
import { treeOf } from './tree.ts'
import { crossingsAt, inOrder, tryWeight, weighted } from './weights.ts'

// Random clusters with every mechanism: gates of lines and groups, shares by weight, lines for some audiences, ballots.

const runs = { numRuns: 150 }

type All = { prepared: Prepared; contestants: Contestant[]; board: Board }

function onGrounds(check: (all: All) => void, from = grounds): void {
  fc.assert(
    fc.property(from, ({ scale, agencies: contestants }) => {
      if (checkScale(scale).length > 0) return
      const prepared = prepare(scale)
      check({ prepared, contestants, board: boardOf(prepared, contestants) })
    }),
    runs,
  )
}

/** More agencies, and many more lines at which the best of the cluster counts, in groups with gates. */
const rivals = fc.tuple(grounds, grounds, grounds).map(([{ scale, agencies }, ...others]) => ({
  scale: { ...scale, criteria: scale.criteria.map(contested) },
  agencies: [agencies, ...others.map((one) => one.agencies)]
    .flat()
    .map((agency, i) => ({ ...agency, id: 'abcdefghijkl'.charAt(i) })),
}))

function contested(criterion: Criterion): Criterion {
  const { children, method } = criterion
  if (children) return { ...criterion, gate: ['g1'], children: children.map(contested) }
  if (method?.type === 'ratio') return { ...criterion, method: { type: 'best' } }
  return method?.type === 'manual'
    ? { ...criterion, method: { type: 'best', planFixed: '0.004' } }
    : criterion
}

const placesOf = (ranked: Board['ranked']) => new Map(ranked.map((own) => [own.id, own.place]))

/** The sheet with one line weighing so many times as much, every group summed up again from its lines. */
function heavier(prepared: Prepared, sheet: Sheet, { node, times }: { node: Node; times: Exact }): Sheet {
  const lines: (Line | null)[] = sheet.lines.slice()
  const rise = (own: Node): Exact => {
    const line = sheet.lines[own.index]
    const below = own === node ? [] : own.children.map(rise)
    if (!line) return exact('0')
    const more = own === node ? multiply(line.max, subtract(times, one)) : below.reduce(add, exact('0'))
    const max = add(line.max, more)
    const { points, over } = line
    if (own === node)
      lines[own.index] = { ...line, max, points: multiply(points, times), over: multiply(over, times) }
    else if (line.state === 'gated' || line.state === 'missing') lines[own.index] = { ...line, max }
    else if (own.children.length > 0)
      lines[own.index] = groupLine(prepared, own, { max, lines, gate: 'open' })
    return more
  }
  prepared.roots.forEach(rise)
  return { ...sheet, lines, ...totalsOf(prepared, lines) }
}

describe('on random clusters with gates, weights, audiences and ballots', () => {
  it('the places under other weights are those of every sheet summed up again', () => {
    let moved = 0
    onGrounds(({ prepared, contestants, board }) => {
      const tree = treeOf(prepared)
      const standing = inOrder(tree, contestants, board)
      for (const node of weighted(tree))
        for (const percent of [10, -10] as const) {
          const times = exact(percent === 10 ? '1.1' : '0.9')
          const sheets = standing.sheets.map((sheet) => heavier(prepared, sheet, { node, times }))
          const { by, places } = tryWeight(tree, standing, { node, percent })
          standing.sheets.forEach((sheet, i) => {
            const total = add(sheet.total, by[i] ?? one)
            expect(isSame(total, sheets[i]?.total ?? one)).toBe(true)
            if (!isSame(total, sheet.total)) moved++
          })
          expect(places).toEqual(placesOf(rank(prepared, standing.contestants, sheets)))
        }
    })
    expect(moved).toBeGreaterThan(1000)
  })

  it('two totals are level at the weight that is said', () => {
    let tried = 0
    onGrounds(({ prepared, contestants, board }) => {
      const tree = treeOf(prepared)
      const standing = inOrder(tree, contestants, board)
      for (const node of weighted(tree)) {
        const more = tryWeight(tree, standing, { node, percent: 10 })
        const less = tryWeight(tree, standing, { node, percent: -10 })
        crossingsAt(standing, node, [more, less]).forEach((crossing, i) => {
          if (!crossing) return
          tried++
          const [upper, lower] = [i - 1, i].map((at) => {
            const sheet = standing.sheets[at]
            return sheet && heavier(prepared, sheet, { node, times: add(one, crossing.change) }).total
          })
          expect(upper && lower && isSame(upper, lower)).toBe(true)
        })
      }
    })
    expect(tried).toBeGreaterThan(50)
  })

  it('beside stand-ins for the best, a sheet comes to what it comes to in the whole cluster', () => {
    let tried = 0
    onGrounds(({ prepared, contestants, board }) => {
      const bests = bestsOf(prepared, contestants)
      contestants.forEach((own, i) => {
        const beside = standIns(prepared, bests, { id: own.id, nodes: prepared.nodes })
        tried += beside.length
        const [alone] = score(prepared, [own, ...beside]).sheets
        expect(alone?.lines).toEqual(board.sheets[i]?.lines)
      })
    }, rivals)
    expect(tried).toBeGreaterThan(200)
  })

  it('the places with a cell decided otherwise are those of the whole cluster computed anew', () => {
    let tried = 0
    for (const from of [grounds, rivals])
      onGrounds((all) => {
        tried += compareDecided(all)
      }, from)
    expect(tried).toBeGreaterThan(2000)
  })
})

function compareDecided({ prepared, contestants, board }: All): number {
  const tree = treeOf(prepared)
  const standing = inOrder(tree, contestants, board)
  const decide = deciding(tree, bestsOf(prepared, contestants), standing)
  const disputes = disputesIn(prepared, standing.contestants)
  for (const dispute of disputes) {
    const all = standing.contestants.map((own) => (own.id === dispute.id ? written(own, dispute) : own))
    expect(decide(dispute)?.places).toEqual(placesOf(boardOf(prepared, all).ranked))
  }
  return disputes.length
}

/** Every cell as another agency has it, or without its figure where that one has none. */
function disputesIn({ scale }: Prepared, contestants: readonly Contestant[]): Dispute[] {
  return contestants.flatMap(({ id }, i) => {
    const other = contestants[(i + 1) % contestants.length]
    return leavesOf(scale.criteria).map(({ code }): Dispute => {
      const value = other?.values[code]
      return { id, code, by: 'cross', ...(value === undefined || other?.id === id ? {} : { value }) }
    })
  })
}

function written(own: Contestant, { code, value }: Dispute): Contestant {
  const { [code]: _, ...values } = own.values
  return { ...own, values: value === undefined ? values : { ...values, [code]: value } }
}
