import { describe, expect, it } from 'vitest'
import type { Layer } from '../kernel/asked.ts'
import { type Title, titles } from '../kernel/award-code.ts'
import { OutsideWrittenLaw } from '../kernel/in-force.ts'
import { english } from './en.ts'
import { mostAllowed, type Quota, quotasOf } from './quotas.ts'

const short = (quota: Quota) => (quota.of === 'share' ? [quota.percent, quota.denominator] : quota.of)
const asked = (award: Title, receivedOn: string, layers: Layer[] = []) =>
  quotasOf(award, { receivedOn, layers }).map(short)

const army2018: [Title, ReturnType<typeof short>[]][] = [
  ['advancedSoldier', [[40, 'totalStrength']]],
  ['advancedWorker', [[70, 'totalStrength']]],
  [
    'grassrootsFighter',
    [
      [15, 'advancedHolders'],
      [10, 'totalStrength'],
    ],
  ],
  ['advancedUnit', [[30, 'eligibleCollectives']]],
  ['advancedCollective', [[30, 'eligibleCollectives']]],
  ['determinedToWinUnit', [[20, 'eligibleCollectives']]],
  ['excellentCollective', [[20, 'eligibleCollectives']]],
  ['unitFlag', [[20, 'eligibleCollectives']]],
  ['ministryFlag', ['setYearly']],
  ['governmentFlag', [[20, 'flagStandardMet']]],
]

describe('shares in the army', () => {
  it.each(army2018)('%s from 2018-11-25 to 2023-12-31', (award, expected) => {
    const days = ['2018-11-24', '2018-11-25', '2023-12-31', '2024-01-01']
    expect(days.map((day) => asked(award, day, ['army']))).toEqual([
      ['unread'],
      expected,
      expected,
      ['unread'],
    ])
  })
})

describe('shares by national law', () => {
  it.each<[Title, string, ReturnType<typeof short>[]]>([
    ['grassrootsFighter', '2014-01-01', ['unread']],
    ['grassrootsFighter', '2017-09-30', ['unread']],
    ['grassrootsFighter', '2017-10-01', [[15, 'advancedHolders']]],
    ['grassrootsFighter', '2023-12-31', [[15, 'advancedHolders']]],
    ['grassrootsFighter', '2024-01-01', []],
    ['governmentFlag', '2017-10-01', [[20, 'flagStandardMet']]],
    ['governmentFlag', '2023-12-31', [[20, 'flagStandardMet']]],
    ['governmentFlag', '2024-01-01', ['unread']],
    ['governmentFlag', '2026-10-01', ['unread']],
    ['advancedSoldier', '2022-12-31', []],
    ['determinedToWinUnit', '2022-12-31', []],
    ['excellentCollective', '2024-01-01', []],
  ])('%s on %s', (award, day, expected) => {
    expect(asked(award, day)).toEqual(expected)
  })

  it.each(titles.filter((award) => !army2018.some(([limited]) => limited === award)))(
    'none for %s',
    (award) => {
      expect(['2014-01-01', '2022-12-31', '2024-01-01'].map((day) => asked(award, day, ['army']))).toEqual([
        [],
        [],
        [],
      ])
    },
  )

  it('are not guessed before 2014', () => {
    expect(() => asked('grassrootsFighter', '2013-12-31')).toThrow(OutsideWrittenLaw)
  })
})

it('every note of a quota has its English', () => {
  const notes = titles.flatMap((award) =>
    ['2014-01-01', '2022-12-31', '2024-01-01'].flatMap((receivedOn) =>
      [[], ['army' as const]].flatMap((layers) =>
        quotasOf(award, { receivedOn, layers }).flatMap((one) => one.note ?? []),
      ),
    ),
  )
  expect(notes.filter((note) => english[note] === undefined)).toEqual([])
})

describe('whole numbers', () => {
  const share = (percent: number): Parameters<typeof mostAllowed>[0] => ({
    of: 'share',
    percent,
    denominator: 'totalStrength',
    citation: { instrument: '151/2018/TT-BQP', place: 'Điều 12 khoản 3' },
    note: null,
  })

  it.each([
    [10, 0, 0],
    [10, 9, 0],
    [10, 10, 1],
    [10, 19, 1],
    [10, 20, 2],
    [10, 99, 9],
    [10, 100, 10],
    [15, 6, 0],
    [15, 7, 1],
    [15, 40, 6],
    [20, 4, 0],
    [20, 5, 1],
    [20, 6, 1],
    [30, 3, 0],
    [30, 4, 1],
    [40, 2, 0],
    [40, 3, 1],
    [40, 100, 40],
    [70, 10, 7],
    [70, 11, 7],
  ])('%s %% of %s allows %s', (percent, count, expected) => {
    expect(mostAllowed(share(percent), count)).toBe(expected)
  })

  it('handbook case: a hundred people, forty Chiến sĩ tiên tiến: six by the decree, ten by the circular', () => {
    const counts: Record<string, number> = { advancedHolders: 40, totalStrength: 100 }
    const both = quotasOf('grassrootsFighter', { receivedOn: '2022-12-31', layers: ['army'] })
    expect(
      both.map((one) =>
        one.of === 'share' ? [one.note !== null, mostAllowed(one, counts[one.denominator] ?? 0)] : null,
      ),
    ).toEqual([
      [true, 6],
      [true, 10],
    ])
  })
})
