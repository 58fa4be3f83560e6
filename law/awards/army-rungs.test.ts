import { describe, expect, it } from 'vitest'
import type { AwardCode } from '../kernel/award-code.ts'
import { type PersonHistory, type Reach, routes } from '../kernel/history.ts'
import { defaultReadings } from '../kernel/readings.ts'
import { anAsk, aPerson, years } from '../kernel/samples.ts'
import { defenceOrders } from './defence-orders.ts'
import { labourOrders } from './labour-orders.ts'
import { given, initiatives, kindsThat, ofPerson, standardOf } from './orders.samples.ts'

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
