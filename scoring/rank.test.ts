import { describe, expect, it } from 'vitest'
import { boardOf } from './board.ts'
import { prepare } from './prepare.ts'
import { aLine, anAgency, aScale } from './samples.ts'
import type { Contestant, Indicator, Rules } from './scale.ts'

const criteria = [
  aLine('1', { method: { type: 'ratio' } }),
  aLine('2'),
  ...['3', '4'].map((code) => aLine(code, { method: { type: 'noted' }, compulsory: false })),
]
type Own = { total: string } & Partial<Contestant>
const ranked = (
  agencies: Own[],
  { tieBreak = [], ...rules }: Partial<Rules> & { tieBreak?: Indicator[] } = {},
) =>
  boardOf(
    prepare(aScale(criteria, { rules, tieBreak })),
    agencies.map(({ total, values, ...own }, i) => anAgency('abcdef'[i] ?? '', { 2: total, ...values }, own)),
  ).ranked.map(({ id, place, decidedBy, with: others, awaitsBallot }) =>
    [`${id}${place}`, decidedBy, others.join(''), awaitsBallot ? 'awaited' : ''].filter(Boolean).join(' '),
  )

describe('places', () => {
  it('go by the exact total, not by what is shown', () => {
    expect(ranked([{ total: '9.001' }, { total: '9.002' }, { total: '9' }])).toEqual(['b1', 'a2', 'c3'])
  })

  it.each<[Rules['shared'], string[]]>([
    ['skip', ['b1', 'a2 cd', 'c2 ad', 'd2 ac', 'e5']],
    ['dense', ['b1', 'a2 cd', 'c2 ad', 'd2 ac', 'e3']],
  ])('are shared by equal totals, and counted on as “%s” says', (shared, places) => {
    expect(
      ranked([{ total: '5' }, { total: '6' }, { total: '5.0' }, { total: '5' }, { total: '4' }], { shared }),
    ).toEqual(places)
  })

  it('of nobody are none', () => {
    expect(ranked([])).toEqual([])
  })
})

describe('equal totals', () => {
  const more: Indicator = { title: 'nhiều hơn', quantity: { measure: '3' } }
  const less: Indicator = { title: 'ít hơn', quantity: { measure: '4' }, direction: 'less' }
  const own = (three?: string, four?: string): Own => ({
    total: '5',
    values: { ...(three ? { 3: three } : {}), ...(four ? { 4: four } : {}) },
  })

  it('are decided by the indicators in their order', () => {
    expect(ranked([own('1', '1'), own('2', '9'), own('2', '8')], { tieBreak: [more, less] })).toEqual([
      'c1 ít hơn',
      'b2 ít hơn',
      'a3 nhiều hơn',
    ])
    expect(ranked([own('1', '1'), own('2', '9'), own('2', '8')], { tieBreak: [less, more] })).toEqual([
      'a1 ít hơn',
      'c2 ít hơn',
      'b3 ít hơn',
    ])
  })

  it('are not decided by an indicator equal for both', () => {
    expect(ranked([own('1'), own('1.0')], { tieBreak: [more] })).toEqual(['a1 b', 'b1 a'])
  })

  it.each<[Indicator, (string | undefined)[]]>([
    [more, ['-5', undefined]],
    [{ ...more, direction: 'less' }, ['5', undefined]],
  ])('put what is not known last, whichever way is better', (tieBreak, figures) => {
    const before = figures.map((one) => own(one))
    expect(ranked(before, { tieBreak: [tieBreak] }).map((one) => one.slice(0, 2))).toEqual(['a1', 'b2'])
    expect(ranked(before.reverse(), { tieBreak: [tieBreak] }).map((one) => one.slice(0, 2))).toEqual([
      'b1',
      'a2',
    ])
  })

  it('may be decided by the points of a line or by a share', () => {
    const all: Own[] = [
      { total: '5', values: { 1: '10', '1:plan': '20' } },
      { total: '0', values: { 1: '20', '1:plan': '20' } },
      { total: '10' },
    ]
    expect(ranked(all, { tieBreak: [{ title: 'dòng', criterion: '1' }] })).toEqual([
      'b1 dòng',
      'a2 dòng',
      'c3 dòng',
    ])
    expect(ranked(all, { tieBreak: [{ title: 'tỷ lệ', quantity: { percent: '1', of: '1:plan' } }] })).toEqual(
      ['b1 tỷ lệ', 'a2 tỷ lệ', 'c3 tỷ lệ'],
    )
    expect(ranked(all, { tieBreak: [{ title: 'dòng', criterion: '1', direction: 'less' }] })).toEqual([
      'a1 dòng',
      'b2 dòng',
      'c3 dòng',
    ])
  })

  it('are decided by ballot where the rules say so, and wait for it', () => {
    const ties = 'ballot' as const
    const voted = (...votes: (number | undefined)[]): Own[] =>
      votes.map((ballot) => ({ total: '5', ...(ballot === undefined ? {} : { ballot }) }))
    expect(ranked(voted(undefined, undefined), { ties })).toEqual(['a1 b awaited', 'b1 a awaited'])
    expect(ranked(voted(3, 7, 0), { ties })).toEqual(
      ['b1 ballot', 'a2 ballot', 'c3 ballot'].map((one) => one),
    )
    expect(ranked(voted(3, 7), { ties: 'share' })).toEqual(['a1 b', 'b1 a'])
    expect(ranked(voted(7, 7, 1), { ties })).toEqual([
      'a1 ballot b awaited',
      'b1 ballot a awaited',
      'c3 ballot',
    ])
  })

  it('wait all of them while one has no votes, in any order', () => {
    const all = [{ total: '5', ballot: 1 }, { total: '5' }, { total: '5', ballot: 9 }]
    const places = (own: Own[]) => ranked(own, { ties: 'ballot' }).map((one) => one.slice(1, 2))
    expect([places(all), places([...all].reverse())]).toEqual([
      ['1', '1', '1'],
      ['1', '1', '1'],
    ])
  })

  it('wait all of them also where others stand in between', () => {
    const rules = { ties: 'ballot' } as const
    const agencies = [{ total: '5', ballot: 3 }, { total: '9' }, { total: '5' }, { total: '5', ballot: 7 }]
    expect(ranked(agencies, rules)).toEqual(['b1', 'a2 cd awaited', 'c2 ad awaited', 'd2 ac awaited'])
  })

  it('of others have a ballot of their own', () => {
    const all = [{ total: '5', ballot: 1 }, { total: '6' }, { total: '5', ballot: 2 }, { total: '6' }]
    expect(ranked(all, { ties: 'ballot' })).toEqual([
      'b1 d awaited',
      'd1 b awaited',
      'c3 ballot',
      'a4 ballot',
    ])
  })

  it('are decided by the indicator before the ballot', () => {
    const all = [
      { ...own('1'), ballot: 9 },
      { ...own('2'), ballot: 1 },
    ]
    expect(ranked(all, { ties: 'ballot', tieBreak: [more] })).toEqual(['b1 nhiều hơn', 'a2 nhiều hơn'])
  })
})
