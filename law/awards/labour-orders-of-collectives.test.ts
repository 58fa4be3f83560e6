import { describe, expect, it } from 'vitest'
import type { Title } from '../kernel/award-code.ts'
import type { Rating } from '../kernel/history.ts'
import { aBodyYear, aCollective, anAsk } from '../kernel/samples.ts'
import { labourOrdersOfCollectives } from './labour-orders-of-collectives.ts'
import { given, ofCollective, standardOf } from './orders.samples.ts'

const at = anAsk({ receivedOn: '2025-12-10' })

describe('Huân chương Lao động of a collective, from 2024', () => {
  const body = (rating: Rating, titles: Title[] = [], first = 2021) =>
    Array.from({ length: 2025 - first + 1 }, (_, at) => aBodyYear(first + at, { rating, titles }))
  const cases: [string, ReturnType<typeof body>, string][] = [
    ['five years excellent', body('excellent'), 'unread'],
    ['four years excellent, the fifth unknown', body('excellent', [], 2022), 'unread'],
    ['four years excellent after a good one', [aBodyYear(2021), ...body('excellent', [], 2022)], 'notMet'],
    ['five times Tập thể lao động xuất sắc', body('good', ['excellentCollective']), 'unread'],
    ['five times Đơn vị quyết thắng', body('good', ['determinedToWinUnit']), 'unread'],
    [
      'three times the one, twice the other',
      [
        ...body('good', ['determinedToWinUnit'], 2023),
        aBodyYear(2021, { titles: ['excellentCollective'] }),
        aBodyYear(2022, { titles: ['excellentCollective'] }),
      ],
      'notMet',
    ],
    ['five good years', body('good'), 'notMet'],
  ]

  it.each(cases)('hạng Ba: %s, the flags still to be looked up', (_, run, outcome) => {
    const standard = standardOf(labourOrdersOfCollectives, 'labourOrder3', 'regular')
    const who = aCollective({ awards: [given('primeMinisterCertificate', 2020)], years: run })
    const found = ofCollective(standard, who, at).outcome
    expect(found).toBe(outcome)
  })

  it.each(cases)('hạng Nhất: %s, the flags still to be looked up', (_, run, outcome) => {
    const standard = standardOf(labourOrdersOfCollectives, 'labourOrder1', 'regular')
    const found = ofCollective(
      standard,
      aCollective({ awards: [given('labourOrder2', 2020)], years: run }),
      at,
    ).outcome
    expect(found).toBe(outcome)
  })

  it.each([
    ['labourOrder3', [], 'notMet'],
    ['labourOrder1', [], 'notMet'],
    ['labourOrder2', [], 'unread'],
    ['labourOrder3', [given('primeMinisterCertificate', 2021)], 'notMet'],
    ['labourOrder1', [given('labourOrder2', 2021)], 'notMet'],
    ['labourOrder3', [given('primeMinisterCertificate', 2020, 'thematic')], 'notMet'],
  ] as const)('%s after %j: %s', (award, awards, outcome) => {
    const standard = standardOf(labourOrdersOfCollectives, award, 'regular')
    const who = aCollective({ awards: [...awards], years: body('excellent') })
    expect(ofCollective(standard, who, at).outcome).toBe(outcome)
  })

  it.each(['labourOrder1', 'labourOrder2', 'labourOrder3'] as const)('%s is unread before 2024', (award) => {
    const standard = standardOf(labourOrdersOfCollectives, award, 'regular')
    expect(ofCollective(standard, aCollective(), anAsk({ receivedOn: '2023-12-31' })).outcome).toBe('unread')
  })
})
