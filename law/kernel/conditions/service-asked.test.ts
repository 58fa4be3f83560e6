import { describe, expect, it } from 'vitest'
import { addYears, type Day } from '../day.ts'
import { factsOfPerson } from '../facts.ts'
import type { PersonHistory } from '../history.ts'
import { anAsk, aPerson } from '../samples.ts'
import { inHardPlaces, served, serving } from './service.ts'

const citation = { instrument: '06/2022/QH15', place: 'Điều 57' }
const facts = (difference: Partial<PersonHistory>, on: Day) =>
  factsOfPerson(aPerson(difference), Number(on.slice(0, 4)))

describe('the condition of service', () => {
  const ask = anAsk({ receivedOn: '2024-12-31' })
  const class2 = { years: 15, below: 20, doubled: true, citation }
  it.each([
    [14, 'notMet'],
    [15, 'met'],
    [19, 'met'],
    [20, 'notMet'],
    [21, 'notMet'],
  ] as const)('of 15 to under 20 years, after %i: %s', (years, outcome) => {
    const who = facts({ servedFrom: addYears('2024-12-31', -years) }, '2024-12-31')
    expect(served(who, ask, class2)).toEqual({
      of: 'service',
      outcome,
      asks: class2,
      year: 2024,
      have: years,
      reading: null,
    })
  })

  it.each([
    [7, 'notMet', 'all doubled it would still be short'],
    [8, 'missing', 'doubling could bring it'],
    [14, 'missing', 'doubling could bring it, or too much'],
    [15, 'missing', 'doubling could bring too much'],
    [19, 'missing', 'doubling could bring too much'],
    [20, 'notMet', 'it is too much already'],
  ] as const)('when hard places are unknown, after %i years: %s, %s', (years, outcome, _) => {
    const who = facts({ servedFrom: addYears('2024-12-31', -years), hardship: undefined }, '2024-12-31')
    expect(served(who, ask, class2).outcome).toBe(outcome)
  })

  it.each([
    [4, 'notMet'],
    [5, 'notMet'],
    [9, 'notMet'],
    [15, 'met'],
  ] as const)(
    'when hard places are unknown but would double from 2024 only, after %i years: %s',
    (years, outcome) => {
      const who = facts({ servedFrom: addYears('2024-12-31', -years), hardship: undefined }, '2024-12-31')
      expect(served(who, ask, { ...class2, doubledFrom: '2024-06-01' }).outcome).toBe(outcome)
    },
  )

  it.each([
    [24, 'notMet'],
    [25, 'missing'],
    [26, 'missing'],
  ] as const)('when nobody wrote whether service has ended, after %i years: %s', (years, outcome) => {
    const who = facts({ servedFrom: addYears('2024-12-31', -years), servedTo: undefined }, '2024-12-31')
    expect(served(who, ask, { years: 25, doubled: false, citation }).outcome).toBe(outcome)
  })

  it('is missing when the first day is unknown', () => {
    expect(served(facts({}, '2024-12-31'), ask, class2)).toMatchObject({ outcome: 'missing', have: null })
  })

  it('needs no word on hard places where they do not double', () => {
    const who = facts({ servedFrom: '1999-12-31', hardship: undefined }, '2024-12-31')
    expect(served(who, ask, { years: 25, doubled: false, citation }).outcome).toBe('met')
  })
})

describe('still serving', () => {
  it.each([
    [null, 'met'],
    ['2024-12-30', 'notMet'],
    ['2024-12-31', 'met'],
    ['2025-01-01', 'met'],
    [undefined, 'missing'],
  ] as const)('with the last day %s, received 2024-12-31: %s', (servedTo, outcome) => {
    expect(serving(facts({ servedTo }, '2024-12-31'), anAsk(), { citation }).outcome).toBe(outcome)
  })
})

describe('a year in hard places', () => {
  it.each([
    [undefined, 'missing', null],
    [[], 'notMet', 0],
    [[{ from: '2020-01-01', to: '2020-12-30' }], 'notMet', 0],
    [[{ from: '2020-01-01', to: '2020-12-31' }], 'met', 1],
    [[{ from: '2024-01-01', to: null }], 'notMet', 0],
    [[{ from: '2023-12-31', to: null }], 'met', 1],
    [
      [
        { from: '2020-01-01', to: '2020-06-30' },
        { from: '2022-01-01', to: '2022-07-02' },
      ],
      'met',
      1,
    ],
  ] as const)('with %j: %s', (hardship, outcome, have) => {
    const who = facts(
      { servedFrom: '2015-01-01', hardship: hardship ? [...hardship] : undefined },
      '2024-12-31',
    )
    expect(inHardPlaces(who, anAsk(), { years: 1, citation })).toEqual({
      of: 'hardship',
      outcome,
      asks: { years: 1, citation },
      year: 2024,
      have,
      reading: null,
    })
  })
})
