import { describe, expect, it } from 'vitest'
import type { PersonTitle, Title } from '../kernel/award-code.ts'
import type { PersonHistory, Rating } from '../kernel/history.ts'
import { defaultReadings } from '../kernel/readings.ts'
import { aCollective, anAsk, aPerson, aYear, years } from '../kernel/samples.ts'
import { labourOrders } from './labour-orders.ts'
import { labourOrdersOfCollectives } from './labour-orders-of-collectives.ts'
import { given, kindsThat, ofCollective, ofPerson, standardOf } from './orders.samples.ts'

const at = anAsk({ receivedOn: '2025-12-10' })
const five = (rated: Rating[], titled: (Title | null)[] = []) =>
  [2021, 2022, 2023, 2024, 2025].map((year, place) => {
    const title = titled[place]
    return aYear(year, { rating: rated[place] ?? 'good', titles: title ? [title] : [] })
  })
const thrice: (PersonTitle | null)[] = [
  'grassrootsFighter',
  null,
  'grassrootsFighter',
  null,
  'grassrootsFighter',
]

describe('Huân chương Lao động hạng Ba of a person, from 2024', () => {
  const standard = standardOf(labourOrders, 'labourOrder3', 'regular')
  const due = (difference: Partial<PersonHistory> = {}) =>
    aPerson({
      awards: [given('primeMinisterCertificate', 2020)],
      years: five(['excellent'], thrice),
      ...difference,
    })
  const judge = (difference: Partial<PersonHistory> = {}, ask = at) =>
    ofPerson(standard, due(difference), ask)

  it.each([
    ['every clause holds', {}, 'met', []],
    ['no certificate of the Prime Minister', { awards: [] }, 'notMet', ['award']],
    [
      'a sudden one only',
      { awards: [given('primeMinisterCertificate', 2020, 'exceptional')] },
      'notMet',
      ['award'],
    ],
    [
      'one of a campaign only',
      { awards: [given('primeMinisterCertificate', 2020, 'thematic')] },
      'notMet',
      ['award'],
    ],
    ['no excellent year', { years: five([], thrice) }, 'notMet', ['ratings']],
    ['a year completed only', { years: five(['excellent', 'completed'], thrice) }, 'notMet', ['ratings']],
    ['fighter twice', { years: five(['excellent'], thrice.slice(0, 4)) }, 'notMet', ['titles']],
    [
      'fighter three years on end',
      {
        years: five(
          ['excellent'],
          [null, ...(['grassrootsFighter', 'grassrootsFighter', 'grassrootsFighter'] as const)],
        ),
      },
      'met',
      [],
    ],
    ['awards unknown', { awards: undefined }, 'missing', []],
  ])('%s', (_, difference, outcome, kinds) => {
    const finding = judge(difference)
    expect([finding.outcome, kindsThat(finding, 'notMet')]).toEqual([outcome, kinds])
  })

  it.each([
    [2019, 'met'],
    [2020, 'met'],
    [2021, 'notMet'],
    [2025, 'notMet'],
  ])('the certificate of %i: %s', (year, outcome) => {
    expect(judge({ awards: [given('primeMinisterCertificate', year)] }).outcome).toBe(outcome)
  })

  it.each([2021, 2023, 2025])('read loosely the certificate may be of %i', (year) => {
    const ask = { ...at, readings: { ...defaultReadings, runAfterAward: 'any' as const } }
    expect(judge({ awards: [given('primeMinisterCertificate', year)] }, ask).outcome).toBe('met')
  })

  it.each([
    [2016, 'notMet'],
    [2020, 'met'],
  ])('an excellent year counts within the five years, not before: %i', (year, outcome) => {
    const early = years(2016, 2020, { titles: [] }).map((one) =>
      one.year === year ? { ...one, rating: 'excellent' as const } : one,
    )
    const late = five(year === 2020 ? ['excellent'] : [], thrice)
    expect(
      judge({ awards: [given('primeMinisterCertificate', 2015)], years: [...early, ...late] }).outcome,
    ).toBe(outcome)
  })

  it.each([
    ['official', 'notMet'],
    ['military', 'notMet'],
    ['worker', 'unread'],
    ['labourer', 'unread'],
    [undefined, 'unread'],
  ] as const)('of status %s without a certificate: %s', (status, outcome) => {
    expect(judge({ awards: [], status }).outcome).toBe(outcome)
    expect(judge({ status }).outcome).toBe('met')
  })

  it.each([
    ['2023-12-31', 'unread'],
    ['2024-01-01', 'met'],
    ['2026-09-30', 'met'],
    ['2026-10-01', 'met'],
  ])('received %s: %s', (receivedOn, outcome) => {
    const year = Number(receivedOn.slice(0, 4))
    const run = years(year - 4, year, { rating: 'excellent', titles: ['grassrootsFighter'] })
    const awards = [given('primeMinisterCertificate', year - 5)]
    expect(judge({ awards, years: run }, anAsk({ receivedOn })).outcome).toBe(outcome)
    if (receivedOn >= '2024-01-01')
      expect(judge({ awards, years: run }, anAsk({ receivedOn, layers: ['army'] })).outcome).toBe(outcome)
  })

  it('starts again after a discipline, from 2024', () => {
    const disciplines = [{ kind: 'reprimand' as const, from: '2021-03-01', to: '2021-06-01' }]
    expect(judge({ disciplines }).outcome).toBe('notMet')
  })

  it('is open while nobody knows of a discipline, from 2024', () => {
    expect(judge({ disciplines: undefined }).outcome).toBe('missing')
  })
})

describe('Huân chương Lao động hạng Nhì of a person, from 2024', () => {
  const standard = standardOf(labourOrders, 'labourOrder2', 'regular')
  const two: Rating[] = ['excellent', 'good', 'excellent']
  const judge = (difference: Partial<PersonHistory> = {}) =>
    ofPerson(
      standard,
      aPerson({
        awards: [given('labourOrder3', 2020)],
        years: five(two, [null, 'ministryFighter']),
        ...difference,
      }),
      at,
    )

  it.each([
    ['every clause holds', {}, 'met', []],
    ['no order of the third class', { awards: [] }, 'notMet', ['award']],
    [
      'the order came within the five years',
      { awards: [given('labourOrder3', 2021)] },
      'notMet',
      ['ratings'],
    ],
    ['one excellent year', { years: five(['excellent'], [null, 'ministryFighter']) }, 'notMet', ['ratings']],
    ['three excellent years', { years: five([...two, 'excellent'], [null, 'ministryFighter']) }, 'met', []],
    [
      'a year completed only',
      { years: five([...two, 'completed'], [null, 'ministryFighter']) },
      'notMet',
      ['ratings'],
    ],
    ['fighter of the grassroots only', { years: five(two, thrice) }, 'notMet', ['titles']],
    [
      'fighter of the ministry long ago',
      { years: [aYear(2020, { titles: ['ministryFighter'] }), ...five(two)] },
      'notMet',
      ['titles'],
    ],
    ['fighter of the whole army', { years: five(two, ['armyFighter']) }, 'met', []],
    ['fighter of the whole police', { years: five(two, ['policeFighter']) }, 'met', []],
    [
      'a sudden order of the third class',
      { awards: [given('labourOrder3', 2020, 'exceptional')] },
      'notMet',
      ['award'],
    ],
  ])('%s', (_, difference, outcome, kinds) => {
    const finding = judge(difference)
    expect([finding.outcome, [...new Set(kindsThat(finding, 'notMet'))]]).toEqual([outcome, kinds])
  })
})

describe('Huân chương Lao động hạng Nhất of a person, from 2024', () => {
  const standard = standardOf(labourOrders, 'labourOrder1', 'regular')
  it.each([
    [
      'the second class and five good years: the counts are for people to look up',
      [given('labourOrder2', 2020)],
      'unread',
    ],
    ['no second class', [], 'notMet'],
    ['a second class within the five years', [given('labourOrder2', 2021)], 'notMet'],
  ])('%s', (_, awards, outcome) => {
    expect(ofPerson(standard, aPerson({ awards, years: five([]) }), at).outcome).toBe(outcome)
  })
})

describe('Huân chương Lao động for sudden merit, from 2024', () => {
  it.each([
    ['labourOrder1', 'unread', 'forPeople'],
    ['labourOrder2', 'forPeople', 'unread'],
    ['labourOrder3', 'forPeople', 'forPeople'],
  ] as const)('%s: a person %s, a collective %s', (award, person, collective) => {
    expect(ofPerson(standardOf(labourOrders, award, 'exceptional'), aPerson(), at).outcome).toBe(person)
    const standard = standardOf(labourOrdersOfCollectives, award, 'exceptional')
    expect(ofCollective(standard, aCollective(), at).outcome).toBe(collective)
  })
})
