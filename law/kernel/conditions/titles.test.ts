import { describe, expect, it } from 'vitest'
import type { Asked } from '../asked.ts'
import type { Title } from '../award-code.ts'
import { factsOfPerson } from '../facts.ts'
import type { PersonHistory } from '../history.ts'
import { defaultReadings } from '../readings.ts'
import { anAsk, aPerson, years } from '../samples.ts'
import { considered, givenAs, holds, holdsNewPeriod, holdsPeriods } from './titles.ts'

const citation = { instrument: 'x', place: 'y' }
const at = anAsk()
const loosely = anAsk({ readings: { ...defaultReadings, windows: 'sliding' } })

/** Every year from 2015 is known; these years hold the titles. */
function holder(held: Record<number, Title[]>, unknown: number[] = []): PersonHistory {
  return aPerson({
    years: years(2005, 2024).map((one) =>
      unknown.includes(one.year) ? { ...one, titles: undefined } : { ...one, titles: held[one.year] ?? [] },
    ),
  })
}

const grassroots = (...held: number[]): Record<number, Title[]> =>
  Object.fromEntries(held.map((year) => [year, ['grassrootsFighter']]))

const facts = (history: PersonHistory, asked: Asked = at) => factsOfPerson(history, asked.year)

describe('a title held so many years in a row', () => {
  const asks = { titles: ['grassrootsFighter'] as const, span: 3, count: 3, row: true, citation }
  it.each([
    ['none', [], [], 'notMet', 0],
    ['one year', [2024], [], 'notMet', 1],
    ['two years', [2023, 2024], [], 'notMet', 2],
    ['three years', [2022, 2023, 2024], [], 'met', 3],
    ['four years', [2021, 2022, 2023, 2024], [], 'met', 4],
    ['three years broken in the middle', [2022, 2024], [], 'notMet', 1],
    ['four years broken once', [2020, 2021, 2022, 2024], [], 'notMet', 1],
    ['three years ending the year before', [2021, 2022, 2023], [], 'notMet', 0],
    ['two years, the third before them unknown', [2023, 2024], [2022], 'missing', 2],
    ['an unknown year in the middle', [2022, 2024], [2023], 'missing', 1],
    ['the year judged unknown', [2022, 2023], [2024], 'missing', 0],
    ['nothing known', [], [2022, 2023, 2024], 'missing', 0],
    ['an unknown year beside a broken run', [2022], [2024], 'notMet', 0],
    ['enough without the unknown year', [2022, 2023, 2024], [2021], 'met', 3],
  ] as const)('%s', (_name, held, unknown, outcome, have) => {
    expect(holds(facts(holder(grassroots(...held), [...unknown])), at, asks)).toEqual({
      of: 'titles',
      outcome,
      asks,
      year: 2024,
      have,
      reading: null,
    })
  })
})

describe('a title held so many times within a span', () => {
  const asks = { titles: ['grassrootsFighter'] as const, span: 5, count: 3, row: false, citation }
  it.each([
    ['two within', [2021, 2024], [], 'notMet', 2],
    ['three within, scattered', [2020, 2022, 2024], [], 'met', 3],
    ['one before the span does not count', [2019, 2022, 2024], [], 'notMet', 2],
    ['four within', [2020, 2021, 2022, 2023], [], 'met', 4],
    ['an unknown year could be the third', [2021, 2024], [2022], 'missing', 2],
    ['an unknown year before the span could not', [2021, 2024], [2019], 'notMet', 2],
  ] as const)('%s', (_name, held, unknown, outcome, have) => {
    const leaf = holds(facts(holder(grassroots(...held), [...unknown])), at, asks)
    expect([leaf.outcome, leaf.have]).toEqual([outcome, have])
  })

  it('takes any of the titles named', () => {
    const held = holder({ 2022: ['determinedToWinUnit'], 2023: ['excellentCollective'] })
    const leaf = holds(facts(held), at, {
      ...asks,
      titles: ['determinedToWinUnit', 'excellentCollective'],
      count: 2,
    })
    expect([leaf.outcome, leaf.have]).toEqual(['met', 2])
  })

  it('leaves out the years an earlier award has used', () => {
    const leaf = holds(facts(holder(grassroots(2020, 2022, 2024))), at, { ...asks, after: 2020 })
    expect([leaf.outcome, leaf.have]).toEqual(['notMet', 2])
  })

  it('leaves out the years up to a discipline served, from 2024', () => {
    const disciplines = [{ kind: 'reprimand' as const, from: '2021-05-01', to: '2022-05-01' }]
    const who = { ...holder(grassroots(2021, 2022, 2023)), disciplines }
    expect(holds(facts(who), at, asks).have).toBe(1)
    expect(holds(facts(who), { ...at, countAfterDiscipline: false }, asks).have).toBe(3)
  })
})

describe('a new run of years for a title that has been given before', () => {
  const asks = {
    titles: ['grassrootsFighter'] as const,
    span: 3,
    count: 3,
    row: true,
    closedBy: ['ministryFighter', 'armyFighter'] as const,
    citation,
  }
  const every = (from: number, to: number, closing: Record<number, Title>) =>
    holder(
      Object.fromEntries(
        Array.from({ length: to - from + 1 }, (_, add) => [
          from + add,
          ['grassrootsFighter', ...(closing[from + add] ? [closing[from + add]] : [])] as Title[],
        ]),
      ),
    )

  it.each([
    ['never given before', every(2022, 2024, {}), 'met', 'met'],
    ['given three years ago', every(2019, 2024, { 2021: 'ministryFighter' }), 'met', 'met'],
    ['given two years ago', every(2019, 2024, { 2022: 'ministryFighter' }), 'notMet', 'met'],
    ['given the year before', every(2019, 2024, { 2023: 'ministryFighter' }), 'notMet', 'met'],
    ['its equal given the year before', every(2019, 2024, { 2023: 'armyFighter' }), 'notMet', 'met'],
    ['given in the year judged already', every(2022, 2024, { 2024: 'ministryFighter' }), 'met', 'met'],
    ['a title of another rank', every(2019, 2024, { 2023: 'nationalFighter' }), 'met', 'met'],
  ])('%s', (_name, who, disjoint, sliding) => {
    const [strict, loose] = [at, loosely].map((one) => holdsNewPeriod(facts(who, one), one, asks))
    expect([strict?.outcome, strict?.reading, loose?.outcome, loose?.reading]).toEqual([
      disjoint,
      { question: 'windows', chosen: 'disjoint' },
      sliding,
      { question: 'windows', chosen: 'sliding' },
    ])
  })
})

describe('a title given twice without a gap, three years each', () => {
  const asks = { titles: ['ministryFighter'], count: 2, length: 3, citation } as const
  const given = (...held: number[]) =>
    holder(Object.fromEntries(held.map((year) => [year, ['ministryFighter'] as Title[]])))

  it.each([
    ['once', given(2024), 'notMet', 'notMet'],
    ['three years apart', given(2021, 2024), 'met', 'notMet'],
    ['in two years on end', given(2023, 2024), 'notMet', 'met'],
    ['two years apart', given(2022, 2024), 'notMet', 'notMet'],
    ['four years apart', given(2020, 2024), 'notMet', 'notMet'],
    ['six years apart', given(2018, 2024), 'notMet', 'notMet'],
    ['three times', given(2018, 2021, 2024), 'met', 'notMet'],
    ['every year', given(2021, 2022, 2023, 2024), 'met', 'met'],
    ['three years apart, ending the year before', given(2020, 2023), 'notMet', 'notMet'],
  ])('%s, ending in the year judged', (_name, who, disjoint, sliding) => {
    const outcomes = [at, loosely].map(
      (one) => holdsPeriods(facts(who, one), one, { ...asks, ending: 'thisYear' }).outcome,
    )
    expect(outcomes).toEqual([disjoint, sliding])
  })

  it.each([
    ['thisYear', 'notMet'],
    ['lastYear', 'met'],
    ['either', 'met'],
  ] as const)('ending the year before, where the rule says %s', (ending, outcome) => {
    expect(holdsPeriods(facts(given(2020, 2023)), at, { ...asks, ending }).outcome).toBe(outcome)
  })

  it.each([
    ['the first title in an unknown year', { 2024: ['ministryFighter'] as Title[] }, [2021], 'missing', 1],
    ['the second title in an unknown year', { 2021: ['ministryFighter'] as Title[] }, [2024], 'missing', 0],
    [
      'an unknown year between does not matter',
      { 2024: ['ministryFighter'] as Title[] },
      [2022],
      'notMet',
      1,
    ],
  ])('%s', (_name, held, unknown, outcome, have) => {
    const leaf = holdsPeriods(facts(holder(held, unknown)), at, { ...asks, ending: 'thisYear' })
    expect([leaf.outcome, leaf.have]).toEqual([outcome, have])
  })

  it('does not count a title of before a discipline was served, from 2024', () => {
    const disciplines = [{ kind: 'warning' as const, from: '2022-01-01', to: '2022-12-31' }]
    const who = { ...given(2021, 2024), disciplines }
    expect(holdsPeriods(facts(who), at, { ...asks, ending: 'thisYear' }).outcome).toBe('notMet')
  })
})

describe('the day a dossier comes after the year of a title', () => {
  const held = holder({ 2021: ['armyFighter'] })
  const asks = { title: 'armyFighter', soonest: 1, latest: 1, citation } as const
  it.each([
    ['in the year of the title', 2021, '2021-12-31', 'notMet'],
    ['on the first day of the next year', 2021, '2022-01-01', 'met'],
    ['on the last day of the next year', 2021, '2022-12-31', 'met'],
    ['on the first day of the year after that', 2021, '2023-01-01', 'notMet'],
    ['in the next year, judged as that year', 2022, '2022-06-01', 'met'],
    ['two years after, judged as that year', 2023, '2023-06-01', 'notMet'],
  ])('%s', (_name, year, receivedOn, outcome) => {
    expect(considered(facts(held), anAsk({ year, receivedOn }), asks).outcome).toBe(outcome)
  })

  it('may be in the same year where the rule says right after', () => {
    const asked = anAsk({ year: 2021, receivedOn: '2021-11-30' })
    expect(considered(facts(held), asked, { ...asks, soonest: 0 }).outcome).toBe('met')
  })

  it('is not known while the titles of that year are not', () => {
    const asked = anAsk({ year: 2021, receivedOn: '2022-03-15' })
    expect(considered(facts(holder({}, [2021])), asked, asks).outcome).toBe('missing')
  })
})

it('a title given under another name is never met here', () => {
  const asks = { instead: 'armyFighter', citation } as const
  expect(givenAs(at, asks)).toEqual({
    of: 'givenAs',
    outcome: 'notMet',
    asks,
    year: 2024,
    have: null,
    reading: null,
  })
})
