import { describe, expect, it } from 'vitest'
import { judge, type Layer } from '../kernel/asked.ts'
import { factsOfPerson } from '../kernel/facts.ts'
import type { PersonHistory, PersonYear, Rating, Status } from '../kernel/history.ts'
import { anAsk, aPerson, aYear, outcomesOf } from '../kernel/samples.ts'
import { advancedSoldier, advancedWorker } from './advanced.ts'
import { advancedLabourer } from './advanced-labourer.ts'

type Case = { status?: Status; year?: Partial<PersonYear>; layers?: Layer[] }

function judged(standard: typeof advancedWorker, receivedOn: string, { status, year, layers = [] }: Case) {
  const at = anAsk({ receivedOn, layers })
  const history: PersonHistory = aPerson({ status, years: [aYear(at.year, year)] })
  return judge(standard.versions, factsOfPerson(history, at.year), at)
}

const army: Layer[] = ['army']

describe('Lao động tiên tiến', () => {
  const met = ['status: met', 'ratings: met', 'people: forPeople']
  it.each([
    ['2014-01-01', met],
    ['2023-12-31', met],
    ['2024-01-01', met],
    ['2026-10-01', met],
  ])('an official with a good year, received %s', (receivedOn, outcomes) => {
    expect(outcomesOf(judged(advancedWorker, receivedOn, { status: 'official' }))).toEqual(outcomes)
  })

  it.each([
    ['excellent', 'forPeople'],
    ['good', 'forPeople'],
    ['completed', 'notMet'],
    ['notCompleted', 'notMet'],
    [undefined, 'missing'],
  ] as [Rating | undefined, string][])('an official rated %s, before and from 2024', (rating, outcome) => {
    const outcomes = ['2023-12-31', '2024-01-01'].map(
      (receivedOn) => judged(advancedWorker, receivedOn, { status: 'official', year: { rating } }).outcome,
    )
    expect(outcomes).toEqual([outcome, outcome])
  })

  it.each([
    ['official', 'forPeople', 'forPeople'],
    ['worker', 'forPeople', 'forPeople'],
    ['labourer', 'forPeople', 'notMet'],
    ['military', 'notMet', 'notMet'],
    ['police', 'notMet', 'notMet'],
    [undefined, 'missing', 'missing'],
  ] as const)('%s, before and from 2024', (status, before, from) => {
    const outcomes = ['2023-12-31', '2024-01-01'].map(
      (receivedOn) => judged(advancedWorker, receivedOn, { status }).outcome,
    )
    expect(outcomes).toEqual([before, from])
  })

  it.each([
    ['2018-11-24', 'worker', ['unread: unread']],
    ['2018-11-25', 'worker', ['status: met', 'people: forPeople', 'people: forPeople']],
    ['2023-12-31', 'defenceStaff', ['status: met', 'people: forPeople', 'people: forPeople']],
    ['2023-12-31', 'military', ['status: notMet', 'people: forPeople', 'people: forPeople']],
    ['2024-01-01', 'worker', met],
  ] as const)('received %s in the army, for %s', (receivedOn, status, outcomes) => {
    expect(outcomesOf(judged(advancedWorker, receivedOn, { status, layers: army }))).toEqual(outcomes)
  })
})

describe('Chiến sĩ tiên tiến', () => {
  it.each([
    ['military', 'forPeople', 'forPeople'],
    ['defenceStaff', 'forPeople', 'forPeople'],
    ['militia', 'forPeople', 'forPeople'],
    ['police', 'forPeople', 'forPeople'],
    ['official', 'notMet', 'notMet'],
    ['labourer', 'notMet', 'notMet'],
    [undefined, 'missing', 'missing'],
  ] as const)('%s, before and from 2024', (status, before, from) => {
    const outcomes = ['2023-12-31', '2024-01-01'].map(
      (receivedOn) => judged(advancedSoldier, receivedOn, { status }).outcome,
    )
    expect(outcomes).toEqual([before, from])
  })

  it.each([
    ['excellent', 'forPeople'],
    ['good', 'forPeople'],
    ['completed', 'notMet'],
    [undefined, 'missing'],
  ] as [Rating | undefined, string][])('a soldier rated %s, from 2024', (rating, outcome) => {
    expect(judged(advancedSoldier, '2024-12-31', { status: 'military', year: { rating } }).outcome).toBe(
      outcome,
    )
  })

  it.each([
    ['2018-11-24', 'unread'],
    ['2018-11-25', 'forPeople'],
    ['2023-12-31', 'forPeople'],
    ['2024-01-01', 'forPeople'],
  ])('a soldier with a good year and good tests, in the army, received %s', (receivedOn, outcome) => {
    expect(judged(advancedSoldier, receivedOn, { status: 'military', layers: army }).outcome).toBe(outcome)
  })

  it.each([
    [100, 75, 'forPeople', 'forPeople'],
    [100, 74, 'notMet', 'forPeople'],
    [99, 80, 'notMet', 'forPeople'],
    [undefined, 80, 'missing', 'forPeople'],
  ])(
    'tests passed %s, well %s: the rule of 2018, and none from 2024',
    (passPercent, goodPercent, of2018, of2024) => {
      const outcomes = ['2022-12-31', '2024-12-31'].map(
        (receivedOn) =>
          judged(advancedSoldier, receivedOn, {
            status: 'military',
            year: { passPercent, goodPercent },
            layers: army,
          }).outcome,
      )
      expect(outcomes).toEqual([of2018, of2024])
    },
  )
})

describe('Lao động tiên tiến of farmers and working people', () => {
  it.each([
    ['2014-01-01', 'labourer', 'unread'],
    ['2023-12-31', 'labourer', 'unread'],
    ['2023-12-31', 'official', 'notMet'],
    ['2024-01-01', 'labourer', 'forPeople'],
    ['2026-10-01', 'labourer', 'forPeople'],
    ['2024-01-01', 'worker', 'notMet'],
    ['2024-01-01', 'military', 'notMet'],
    ['2024-01-01', undefined, 'missing'],
  ] as const)('received %s, for %s', (receivedOn, status, outcome) => {
    expect(judged(advancedLabourer, receivedOn, { status }).outcome).toBe(outcome)
  })
})
