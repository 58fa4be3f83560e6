import { describe, expect, it } from 'vitest'
import type { AwardCode } from '../kernel/award-code.ts'
import { type CollectiveHistory, type PersonHistory, type Reach, routes } from '../kernel/history.ts'
import { defaultReadings } from '../kernel/readings.ts'
import { aBodyYear, aCollective, anAsk, aPerson, years } from '../kernel/samples.ts'
import { defenceOrders, defenceOrdersOfCollectives } from './defence-orders.ts'
import { labourOrders } from './labour-orders.ts'
import { labourOrdersOfCollectives } from './labour-orders-of-collectives.ts'
import { given, initiatives, kindsThat, ofCollective, ofPerson, standardOf } from './orders.samples.ts'

const at = anAsk({ receivedOn: '2022-10-26', layers: ['army'] })
const loosely = { ...at, readings: { ...defaultReadings, runAfterAward: 'any' as const } }

const rungs: [AwardCode, AwardCode, Reach, Reach, number][] = [
  ['defenceOrder3', 'primeMinisterCertificate', 'formation', 'grassroots', 2],
  ['defenceOrder2', 'defenceOrder3', 'ministry', 'formation', 3],
  ['defenceOrder1', 'defenceOrder2', 'national', 'ministry', 4],
  ['labourOrder3', 'primeMinisterCertificate', 'ministry', 'formation', 2],
  ['labourOrder2', 'labourOrder3', 'ministry', 'formation', 3],
  ['labourOrder1', 'labourOrder2', 'national', 'ministry', 4],
]

describe.each(rungs)('the army’s ladder of 2018: %s after %s', (award, from, reach, lower, count) => {
  const standard = standardOf([...defenceOrders, ...labourOrders], award, 'regular')
  const enough = initiatives(reach, [2018, 2019, 2020, 2021].slice(0, count))
  const due = (difference: Partial<PersonHistory> = {}) =>
    aPerson({
      status: 'military',
      awards: [given(from, 2017)],
      years: years(2018, 2022, { rating: 'excellent' }),
      works: enough,
      ...difference,
    })
  const judge = (difference: Partial<PersonHistory> = {}, ask = at) =>
    ofPerson(standard, due(difference), ask)

  it('is due when every clause holds', () => {
    expect(judge().outcome).toBe('met')
  })

  it.each([
    ['the award before it was never received', { awards: [] }, ['award']],
    ['the years began before that award', { awards: [given(from, 2018)] }, ['ratings']],
    [
      'one year was good only',
      { years: [...years(2018, 2021, { rating: 'excellent' }), ...years(2022, 2022)] },
      ['ratings'],
    ],
    [
      'there are four years only',
      { years: [...years(2018, 2018), ...years(2019, 2022, { rating: 'excellent' })] },
      ['ratings'],
    ],
    ['an initiative is wanting', { works: enough.slice(1) }, ['works']],
    [
      'the initiatives reach less far',
      { works: initiatives(lower, [2018, 2019, 2020, 2021, 2022]) },
      ['works'],
    ],
    [
      'an initiative came before the years',
      { works: [...enough.slice(1), ...initiatives(reach, [2017])] },
      ['works'],
    ],
    [
      'an initiative served a title',
      { works: enough.map((one, n) => (n ? one : { ...one, usedBy: 'grassrootsFighter' as const })) },
      ['works'],
    ],
    [
      'a state-level form came this year',
      { awards: [given(from, 2017), given('braveryOrder', 2022)] },
      ['oneStateForm'],
    ],
  ])('is not due when %s', (_, difference, kinds) => {
    const finding = judge(difference)
    expect([finding.outcome, kindsThat(finding, 'notMet')]).toEqual(['notMet', kinds])
  })

  it.each([
    ['awards', { awards: undefined }],
    ['works', { works: undefined }],
    ['a rating', { years: [...years(2018, 2021, { rating: 'excellent' }), { year: 2022 }] }],
  ])('is open while %s are unknown', (_, difference) => {
    expect(judge(difference).outcome).toBe('missing')
  })

  it.each(routes)('the award before it, on the route %s', (route) => {
    const merit = route !== 'exceptional' && route !== 'thematic'
    expect(judge({ awards: [given(from, 2017, route)] }).outcome).toBe(merit ? 'met' : 'notMet')
  })

  it.each([
    ['2018-11-24', 'unread'],
    ['2018-11-25', 'notMet'],
    ['2023-12-31', 'met'],
  ])('of one who is due since 2017, received %s: %s', (receivedOn, outcome) => {
    const long = years(2018, 2023, { rating: 'excellent' })
    const works = initiatives(reach, [2019, 2020, 2021, 2022].slice(0, count))
    expect(judge({ years: long, works }, anAsk({ receivedOn, layers: ['army'] })).outcome).toBe(outcome)
  })

  it('is unread for bodies outside the army', () => {
    expect(judge({}, anAsk({ receivedOn: '2022-10-26' })).outcome).toBe('unread')
  })

  it.each([
    [at, 'notMet', 'after'],
    [loosely, 'met', 'any'],
  ])('may begin before the award it builds on only when read loosely', (ask, outcome, chosen) => {
    const finding = judge({ awards: [given(from, 2020)] }, ask)
    expect(finding.outcome).toBe(outcome)
    expect(JSON.stringify(finding)).toContain(`"question":"runAfterAward","chosen":"${chosen}"`)
  })

  it('begins anew after the same order, in both readings', () => {
    const again = { awards: [given(from, 2010), given(award, 2020)] }
    expect([judge(again).outcome, judge(again, loosely).outcome]).toEqual(['notMet', 'notMet'])
  })

  it('begins in the year after the period the decision names', () => {
    const named = { ...given(from, 2018), from: '2012-01-01', to: '2017-12-31' }
    expect(judge({ awards: [named] }).outcome).toBe('met')
  })
})

const enoughFlags: Record<string, [string, [AwardCode, number][], boolean, string][]> = {
  third: [
    ['two flags of the ministry', [['ministryFlag', 2]], true, 'met'],
    [
      'one flag and one certificate',
      [
        ['ministryFlag', 1],
        ['defenceCertificate', 1],
      ],
      true,
      'met',
    ],
    ['four flags of a unit', [['unitFlag', 4]], true, 'met'],
    [
      'two flags of a unit and a certificate',
      [
        ['unitFlag', 2],
        ['defenceCertificate', 1],
      ],
      true,
      'met',
    ],
    ['one flag', [['ministryFlag', 1]], true, 'notMet'],
    ['three flags of a unit', [['unitFlag', 3]], true, 'notMet'],
    ['three certificates, holding no flag', [['defenceCertificate', 3]], false, 'notMet'],
  ],
  second: [
    [
      'a flag of the Government and one of the ministry',
      [
        ['governmentFlag', 1],
        ['ministryFlag', 1],
      ],
      true,
      'met',
    ],
    ['three flags of the ministry', [['ministryFlag', 3]], true, 'met'],
    ['two certificates, holding no flag', [['defenceCertificate', 2]], false, 'met'],
    ['two certificates, though flags may be held', [['defenceCertificate', 2]], true, 'notMet'],
    ['one certificate, holding no flag', [['defenceCertificate', 1]], false, 'notMet'],
    ['two flags of the ministry', [['ministryFlag', 2]], true, 'notMet'],
    ['a flag of the Government', [['governmentFlag', 1]], true, 'notMet'],
  ],
  first: [
    [
      'a flag of the Government and two of the ministry',
      [
        ['governmentFlag', 1],
        ['ministryFlag', 2],
      ],
      true,
      'met',
    ],
    ['four flags of the ministry', [['ministryFlag', 4]], true, 'met'],
    ['three certificates, holding no flag', [['defenceCertificate', 3]], false, 'met'],
    ['three certificates, though flags may be held', [['defenceCertificate', 3]], true, 'notMet'],
    ['two certificates, holding no flag', [['defenceCertificate', 2]], false, 'notMet'],
    ['three flags of the ministry', [['ministryFlag', 3]], true, 'notMet'],
    [
      'a flag of the Government and one of the ministry',
      [
        ['governmentFlag', 1],
        ['ministryFlag', 1],
      ],
      true,
      'notMet',
    ],
  ],
}

describe.each([
  ['defenceOrder3', 'primeMinisterCertificate', 'third'],
  ['defenceOrder2', 'defenceOrder3', 'second'],
  ['defenceOrder1', 'defenceOrder2', 'first'],
  ['labourOrder3', 'primeMinisterCertificate', 'third'],
  ['labourOrder2', 'labourOrder3', 'second'],
  ['labourOrder1', 'labourOrder2', 'first'],
] as const)('the army’s ladder of 2018 for collectives: %s after %s', (award, from, grade) => {
  const standard = standardOf([...defenceOrdersOfCollectives, ...labourOrdersOfCollectives], award, 'regular')
  const excellent = [2018, 2019, 2020, 2021, 2022].map((year) => aBodyYear(year, { rating: 'excellent' }))
  const flags = (all: [AwardCode, number][]) =>
    all.flatMap(([code, count]) => [2018, 2019, 2020, 2021].slice(0, count).map((year) => given(code, year)))
  const best = enoughFlags[grade]?.[0]?.[1] ?? []
  const due = (difference: Partial<CollectiveHistory> = {}) =>
    aCollective({ awards: [given(from, 2017), ...flags(best)], years: excellent, ...difference })
  const judge = (difference: Partial<CollectiveHistory> = {}, ask = at) =>
    ofCollective(standard, due(difference), ask)

  it.each(enoughFlags[grade] ?? [])('with %s', (_, all, mayHoldFlag, outcome) => {
    expect(judge({ awards: [given(from, 2017), ...flags(all)], mayHoldFlag }).outcome).toBe(outcome)
  })

  it.each([
    ['the award before it was never received', { awards: flags(best) }, ['award']],
    [
      'the flags came before the years',
      { awards: [given(from, 2015), ...best.flatMap(([code]) => [given(code, 2016), given(code, 2017)])] },
      ['awardSets'],
    ],
    ['a year was good only', { years: [...excellent.slice(1), aBodyYear(2018)] }, ['ratings']],
    [
      'the years began before that award',
      {
        awards: [
          given(from, 2018),
          ...flags(best).map((one) => ({
            ...one,
            decidedOn: `${Number(one.decidedOn.slice(0, 4)) + 1}-06-30`,
          })),
        ],
      },
      ['ratings'],
    ],
  ])('is not due when %s', (_, difference, kinds) => {
    const finding = judge(difference)
    expect([finding.outcome, kindsThat(finding, 'notMet')]).toEqual(['notMet', kinds])
  })

  it.each([
    ['2012-10-26', 'met'],
    ['2012-10-27', grade === 'third' ? 'notMet' : 'met'],
    [undefined, grade === 'third' ? 'missing' : 'met'],
  ])('formed on %s: %s', (formedOn, outcome) => {
    expect(judge({ formedOn }).outcome).toBe(outcome)
  })

  it.each([
    ['2018-11-24', 'unread'],
    ['2023-12-31', 'notMet'],
  ])('received %s: %s', (receivedOn, outcome) => {
    const ask = anAsk({ receivedOn, layers: ['army'] })
    expect(judge({ years: [...excellent, aBodyYear(2023)] }, ask).outcome).toBe(outcome)
  })
})

describe('the army’s orders of 2018 on other routes', () => {
  it.each(defenceOrders.concat(labourOrders).filter((one) => one.route === 'exceptional'))(
    '$award for sudden merit is for people to judge',
    (standard) => {
      expect(ofPerson(standard, aPerson(), at).outcome).toBe('forPeople')
    },
  )

  it.each(defenceOrders.filter((one) => one.route === 'devotedService'))(
    '$award for posts waits for the table',
    (standard) => {
      expect(ofPerson(standard, aPerson(), at).outcome).toBe('unread')
    },
  )
})
