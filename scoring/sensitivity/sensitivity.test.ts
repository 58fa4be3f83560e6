import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Board, boardOf } from '../board.ts'
import { add, type Exact, exact, isSame, multiply, one, subtract, written } from '../exact/exact.ts'
import { prepare } from '../prepare.ts'
import { rank } from '../rank.ts'
import { type Contestant, type Scale, usualRules } from '../scale.ts'
import { score } from '../score.ts'
import type { Sheet } from '../sheet.ts'
import type { Dispute } from './disputes.ts'
import { aMadeUpCluster, diceOf } from './samples.ts'
import { sensitivityOf } from './sensitivity.ts'
import type { Neighbours, Swap } from './swaps.ts'
import { treeOf, withLine } from './tree.ts'

const seeds = fc.integer({ min: 0, max: 1_000_000 })
const runs = { numRuns: 60 }

function aCluster(seed: number, isPlain = false) {
  const { scale, contestants } = aMadeUpCluster(seed, { agencies: 5, groups: 2, lines: 5, isPlain })
  const prepared = prepare(scale)
  return { scale, prepared, contestants, board: boardOf(prepared, contestants) }
}

const ahead = (board: Pick<Board, 'ranked'>, a: string, b: string): boolean => {
  const place = (id: string) => board.ranked.find((own) => own.id === id)?.place ?? 0
  return place(a) < place(b)
}

/** The sheets with one line changed by so much, as if somebody had written it there. */
function changedBy(all: ReturnType<typeof aCluster>, swap: Swap, by: Exact): Sheet[] {
  const tree = treeOf(all.prepared)
  return all.board.sheets.map((sheet) => {
    const node = all.prepared.byCode.get(swap.code)
    const line = node && sheet.lines[node.index]
    if (sheet.id !== swap.id || !line) return sheet
    const part = swap.of === 'over' ? { over: add(line.over, by) } : { points: add(line.points, by) }
    return withLine(tree, sheet, node, { ...line, ...part })
  })
}

const swapped = (all: ReturnType<typeof aCluster>, { upper, lower }: Neighbours, sheets: Sheet[]): boolean =>
  ahead({ ranked: rank(all.prepared, all.contestants, sheets) }, lower, upper)

const hair = exact('0.000000001')

describe('what makes two neighbours change places', () => {
  it('is exact: so much does it, a hair less does not', () => {
    let tried = 0
    fc.assert(
      fc.property(seeds, (seed) => {
        const all = aCluster(seed)
        for (const pair of sensitivityOf({ ...all, disputes: [] }).neighbours) {
          for (const swap of pair.swaps) {
            tried++
            const way = swap.side === 'lower' ? one : exact('-1')
            const turn = all.prepared.byCode.get(swap.code)?.part === 'deduction' ? exact('-1') : one
            const step = multiply(multiply(way, turn), hair)
            const more = changedBy(all, swap, add(swap.by, step))
            const less = changedBy(all, swap, subtract(swap.by, step))
            const exactly = changedBy(all, swap, swap.by)
            expect(swapped(all, pair, less)).toBe(false)
            expect(swapped(all, pair, exactly)).toBe(swap.reach === 'from')
            if (swap.enough) {
              expect(swapped(all, pair, changedBy(all, swap, swap.enough))).toBe(true)
              if (swap.reach === 'beyond') expect(swapped(all, pair, more)).toBe(true)
            }
          }
        }
      }),
      runs,
    )
    expect(tried).toBeGreaterThan(400)
  })

  it('is told as a figure: with it the two change places, with one step less they do not', () => {
    let tried = 0
    fc.assert(
      fc.property(seeds, (seed) => {
        const all = aCluster(seed)
        for (const pair of sensitivityOf({ ...all, disputes: [] }).neighbours) {
          for (const swap of pair.swaps) {
            if (!swap.value) continue
            tried++
            const { measure, before, after } = swap.value
            const withValue = (value: string | boolean) =>
              boardOf(
                all.prepared,
                all.contestants.map((own) =>
                  own.id === swap.id ? { ...own, values: { ...own.values, [measure]: value } } : own,
                ),
              )
            expect(ahead(withValue(after), pair.lower, pair.upper)).toBe(true)
            if (typeof after !== 'string' || typeof before !== 'string' || !/^[\d.]+$/.test(after)) continue
            const step = grainOf(after, before)
            const back = subtract(exact(after), isMore(after, before) ? step : multiply(step, exact('-1')))
            expect(ahead(withValue(written(back)), pair.lower, pair.upper)).toBe(false)
          }
        }
      }),
      runs,
    )
    expect(tried).toBeGreaterThan(200)
  })
})

/** One step of the last decimal either of them is written with. */
function grainOf(...texts: string[]): Exact {
  const places = Math.max(...texts.map((text) => text.split('.')[1]?.length ?? 0))
  return exact((1 / 10 ** places).toFixed(places))
}

const isMore = (after: string, before: string): boolean => Number(after) > Number(before)

describe('places under other weights', () => {
  it('are those of a scale whose points are written a tenth higher or lower', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const all = aSimpleCluster(seed)
        const { weights } = sensitivityOf({ ...all, disputes: [] })
        const best = new Map(all.board.ranked.map((own) => [own.id, own.place]))
        const worst = new Map(best)
        for (const { code } of all.scale.criteria)
          for (const times of ['1.1', '0.9'])
            for (const { id, place } of reweighed(all, code, times)) {
              best.set(id, Math.min(best.get(id) ?? place, place))
              worst.set(id, Math.max(worst.get(id) ?? place, place))
            }
        for (const [id, reached] of weights) {
          expect(reached.best.place).toBe(best.get(id))
          expect(reached.worst.place).toBe(worst.get(id))
        }
      }),
      runs,
    )
  })

  it('meet where it is said: at this change of weight the two totals are level', () => {
    let tried = 0
    fc.assert(
      fc.property(seeds, (seed) => {
        const all = aSimpleCluster(seed)
        for (const pair of sensitivityOf({ ...all, disputes: [] }).neighbours)
          for (const { code, change } of pair.crossings) {
            tried++
            const [upper, lower] = [pair.upper, pair.lower].map((id) =>
              totalWith(all, id, code, add(one, change)),
            )
            expect(upper && lower && isSame(upper, lower)).toBe(true)
          }
      }),
      runs,
    )
    expect(tried).toBeGreaterThan(40)
  })
})

/** Lines of a ratio to their plan alone: their points can be written higher without touching anything else. */
function aSimpleCluster(seed: number) {
  const dice = diceOf(seed)
  const criteria = Array.from({ length: 4 }, (_, i) => ({
    code: String(i + 1),
    title: '',
    points: String(5 + dice.below(20)),
    method: { type: 'ratio' as const, planFixed: '20' },
  }))
  const scale: Scale = { title: '', criteria, rules: usualRules, bands: [], tieBreak: [] }
  const contestants = Array.from({ length: 5 }, (_, i): Contestant => {
    const values = Object.fromEntries(criteria.map(({ code }) => [code, String(10 + dice.below(11))]))
    return { id: `a${i}`, name: '', values }
  })
  const prepared = prepare(scale)
  return { scale, prepared, contestants, board: boardOf(prepared, contestants) }
}

function reweighed({ scale, contestants }: ReturnType<typeof aSimpleCluster>, code: string, times: string) {
  const criteria = scale.criteria.map((own) =>
    own.code === code ? { ...own, points: written(multiply(exact(own.points ?? '0'), exact(times))) } : own,
  )
  return boardOf(prepare({ ...scale, criteria }), contestants).ranked
}

function totalWith(
  { board, prepared }: ReturnType<typeof aSimpleCluster>,
  id: string,
  code: string,
  times: Exact,
) {
  const sheet = board.sheets.find((own) => own.id === id)
  const line = sheet?.lines[prepared.byCode.get(code)?.index ?? -1]
  return sheet && line ? add(subtract(sheet.total, line.points), multiply(line.points, times)) : undefined
}

describe('places with one disputed cell decided the other way', () => {
  it('are those of the whole cluster computed anew', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const all = aCluster(seed)
        const disputes = someDisputes(seed, all)
        const { disputes: reached } = sensitivityOf({ ...all, disputes })
        const best = new Map(all.board.ranked.map((own) => [own.id, own.place]))
        const worst = new Map(best)
        for (const dispute of disputes) {
          const contestants = all.contestants.map((own) => decided(own, dispute))
          for (const { id, place } of rank(
            all.prepared,
            contestants,
            score(all.prepared, contestants).sheets,
          )) {
            best.set(id, Math.min(best.get(id) ?? place, place))
            worst.set(id, Math.max(worst.get(id) ?? place, place))
          }
        }
        for (const [id, { best: top, worst: low }] of reached)
          expect([top.place, low.place]).toEqual([best.get(id), worst.get(id)])
      }),
      runs,
    )
  })
})

function someDisputes(seed: number, { scale }: ReturnType<typeof aCluster>): Dispute[] {
  const other = aMadeUpCluster(seed, { agencies: 10, groups: 2, lines: 5 })
  const dice = diceOf(seed + 1)
  const codes = scale.criteria.flatMap((group) => (group.children ?? [group]).map((leaf) => leaf.code))
  return Array.from({ length: 12 }, (): Dispute => {
    const code = dice.oneOf(codes)
    const value = other.contestants[5 + dice.below(5)]?.values[code]
    return { id: `a${dice.below(5)}`, code, by: 'cross', ...(value === undefined ? {} : { value }) }
  })
}

function decided(own: Contestant, { id, code, value }: Dispute): Contestant {
  if (own.id !== id) return own
  const { [code]: _, ...values } = own.values
  return { ...own, values: value === undefined ? values : { ...values, [code]: value } }
}
