import { describe, expect, it } from 'vitest'
import type { AwardCode } from '../kernel/award-code.ts'
import type { CollectiveHistory } from '../kernel/history.ts'
import { aBodyYear, aCollective, anAsk } from '../kernel/samples.ts'
import { defenceOrdersOfCollectives } from './defence-orders.ts'
import { labourOrdersOfCollectives } from './labour-orders-of-collectives.ts'
import { given, kindsThat, ofCollective, standardOf } from './orders.samples.ts'

const at = anAsk({ receivedOn: '2022-10-26', layers: ['army'] })

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
