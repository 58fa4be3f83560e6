import { describe, expect, it } from 'vitest'
import type { AwardCode } from '../kernel/award-code.ts'
import type { Route } from '../kernel/history.ts'
import { aBodyYear, aCollective, anAsk, aPerson } from '../kernel/samples.ts'
import { defenceOrders, defenceOrdersOfCollectives } from './defence-orders.ts'
import { militaryExploitOrders, militaryExploitOrdersOfCollectives } from './exploit-orders.ts'
import { labourOrders } from './labour-orders.ts'
import { labourOrdersOfCollectives } from './labour-orders-of-collectives.ts'
import { medals } from './medals.ts'
import { given, kindsThat, ofCollective, ofPerson, standardOf } from './orders.samples.ts'
import { otherOrders, otherOrdersOfCollectives } from './other-orders.ts'
import { tenureOrders } from './tenure-orders.ts'

const in2024 = anAsk()
const army = anAsk({ receivedOn: '2022-10-26', layers: ['army'] })

describe('orders only people can judge, or nobody has read', () => {
  it.each([
    ['goldStarOrder', 'devotedService', 'unread'],
    ['hoChiMinhOrder', 'devotedService', 'unread'],
    ['independenceOrder1', 'contribution', 'unread'],
    ['independenceOrder2', 'contribution', 'unread'],
    ['independenceOrder3', 'contribution', 'unread'],
    ['featOrder1', 'exceptional', 'forPeople'],
    ['featOrder2', 'exceptional', 'forPeople'],
    ['featOrder3', 'exceptional', 'forPeople'],
    ['greatUnityOrder', 'devotedService', 'unread'],
    ['braveryOrder', 'exceptional', 'forPeople'],
    ['friendshipOrder', 'external', 'forPeople'],
    ['friendshipMedal', 'external', 'forPeople'],
  ] as [AwardCode, Route, string][])(
    '%s of a person on the route %s from 2024: %s',
    (award, route, outcome) => {
      const standard = standardOf(otherOrders, award, route)
      expect(ofPerson(standard, aPerson(), in2024).outcome).toBe(outcome)
      expect(ofPerson(standard, aPerson(), anAsk({ receivedOn: '2024-01-01' })).outcome).toBe(outcome)
      expect(ofPerson(standard, aPerson(), anAsk({ receivedOn: '2023-12-31' })).outcome).toBe('unread')
      expect(ofPerson(standard, aPerson(), army).outcome).toBe('unread')
    },
  )

  it.each([
    ['goldStarOrder', 'regular', 'unread'],
    ['hoChiMinhOrder', 'regular', 'unread'],
    ['independenceOrder1', 'regular', 'unread'],
    ['independenceOrder2', 'regular', 'unread'],
    ['independenceOrder3', 'regular', 'unread'],
    ['featOrder1', 'exceptional', 'forPeople'],
    ['featOrder2', 'exceptional', 'forPeople'],
    ['featOrder3', 'exceptional', 'forPeople'],
    ['friendshipOrder', 'external', 'forPeople'],
  ] as [AwardCode, Route, string][])(
    '%s of a collective on the route %s from 2024: %s',
    (award, route, outcome) => {
      const standard = standardOf(otherOrdersOfCollectives, award, route)
      expect(ofCollective(standard, aCollective(), in2024).outcome).toBe(outcome)
      expect(ofCollective(standard, aCollective(), anAsk({ receivedOn: '2023-12-31' })).outcome).toBe(
        'unread',
      )
    },
  )

  it.each(defenceOrders)('Bảo vệ Tổ quốc ($award, $route) is unread from 2024', (standard) => {
    expect(ofPerson(standard, aPerson(), anAsk({ receivedOn: '2024-01-01', layers: ['army'] })).outcome).toBe(
      'unread',
    )
  })

  it.each(defenceOrdersOfCollectives)(
    'Bảo vệ Tổ quốc of a collective ($award, $route) is unread from 2024',
    (standard) => {
      expect(ofCollective(standard, aCollective(), in2024).outcome).toBe('unread')
    },
  )
})

describe('Huân chương Quân công', () => {
  it.each(militaryExploitOrders)('$award ($route) is unread from 2024', (standard) => {
    expect(ofPerson(standard, aPerson(), in2024).outcome).toBe('unread')
  })

  it.each([
    ['1987-10-26', 'unread', '35 years, the posts to be looked up'],
    ['1987-10-27', 'notMet', 'a day short of 35 years'],
    [undefined, 'unread', 'unknown'],
  ])('hạng Ba by posts, in the army since %s: %s, %s', (servedFrom, outcome, _) => {
    const standard = standardOf(militaryExploitOrders, 'militaryExploitOrder3', 'devotedService')
    expect(ofPerson(standard, aPerson({ status: 'military', servedFrom }), army).outcome).toBe(outcome)
  })

  it('hạng Ba for combat is for people to judge', () => {
    const standard = standardOf(militaryExploitOrders, 'militaryExploitOrder3', 'exceptional')
    expect(ofPerson(standard, aPerson(), army).outcome).toBe('forPeople')
  })

  const ten = Array.from({ length: 10 }, (_, at) => aBodyYear(2013 + at, { rating: 'excellent' }))
  const flags = [given('governmentFlag', 2015), given('governmentFlag', 2018)]
  const first = given('defenceOrder1', 2012)
  const certificate = given('primeMinisterCertificate', 2016)
  const due = { formedOn: '1992-10-26', years: ten, awards: [first, ...flags, certificate] }
  const third = standardOf(militaryExploitOrdersOfCollectives, 'militaryExploitOrder3', 'regular')
  it.each([
    ['every clause holds', {}, 'met', []],
    [
      'two flags of the ministry instead of the certificate',
      { awards: [first, ...flags, given('ministryFlag', 2014), given('ministryFlag', 2019)] },
      'met',
      [],
    ],
    [
      'one flag of the ministry instead',
      { awards: [first, ...flags, given('ministryFlag', 2014)] },
      'notMet',
      ['awardSets'],
    ],
    [
      'one flag of the Government',
      { awards: [first, given('governmentFlag', 2015), certificate] },
      'notMet',
      ['awardSets'],
    ],
    [
      'a flag from before the ten years',
      { awards: [first, given('governmentFlag', 2011), given('governmentFlag', 2018), certificate] },
      'notMet',
      ['awardSets'],
    ],
    ['a day short of thirty years', { formedOn: '1992-10-27' }, 'notMet', ['age']],
    ['nine years excellent', { years: [aBodyYear(2013), ...ten.slice(1)] }, 'notMet', ['ratings']],
    ['the order of the first class not held', { awards: [...flags, certificate] }, 'notMet', ['award']],
    [
      'that order came within the ten years',
      { awards: [given('defenceOrder1', 2013), ...flags, certificate] },
      'notMet',
      ['ratings'],
    ],
  ])('hạng Ba of a collective: %s', (_, difference, outcome, kinds) => {
    const finding = ofCollective(third, aCollective({ ...due, ...difference }), army)
    expect([finding.outcome, kindsThat(finding, 'notMet')]).toEqual([outcome, kinds])
  })

  it.each([
    ['militaryExploitOrder2', [given('militaryExploitOrder3', 2012)], 'unread'],
    ['militaryExploitOrder2', [given('militaryExploitOrder3', 2013)], 'notMet'],
    ['militaryExploitOrder2', [], 'notMet'],
    ['militaryExploitOrder1', [given('militaryExploitOrder2', 2012)], 'unread'],
    ['militaryExploitOrder1', [given('militaryExploitOrder2', 2013)], 'notMet'],
    ['militaryExploitOrder1', [given('militaryExploitOrder3', 2012)], 'notMet'],
  ] as const)('%s of a collective after %j: %s, the flags to be looked up', (award, awards, outcome) => {
    const standard = standardOf(militaryExploitOrdersOfCollectives, award, 'regular')
    expect(ofCollective(standard, aCollective({ years: ten, awards: [...awards] }), army).outcome).toBe(
      outcome,
    )
  })
})

describe('every order and medal', () => {
  const days = [
    '2014-01-01',
    '2018-11-24',
    '2018-11-25',
    '2023-12-31',
    '2024-01-01',
    '2025-06-30',
    '2025-07-01',
    '2026-09-30',
    '2026-10-01',
    '2030-01-01',
  ]
  const persons = [
    otherOrders,
    militaryExploitOrders,
    labourOrders,
    defenceOrders,
    tenureOrders,
    medals,
  ].flat()
  const collectives = [
    otherOrdersOfCollectives,
    militaryExploitOrdersOfCollectives,
    labourOrdersOfCollectives,
    defenceOrdersOfCollectives,
  ].flat()

  it.each(days)('has a rule on %s, in the army and outside', (receivedOn) => {
    for (const layers of [[], ['army' as const]]) {
      const at = anAsk({ receivedOn, layers })
      for (const one of persons) expect(ofPerson(one, aPerson(), at).outcome).not.toBe('met')
      for (const one of collectives) expect(ofCollective(one, aCollective(), at).outcome).not.toBe('met')
    }
  })

  it('stands once for a recipient and a route', () => {
    const keys = [...persons, ...collectives].map((one) => `${one.recipient} ${one.award} ${one.route}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
