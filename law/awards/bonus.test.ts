import { describe, expect, it } from 'vitest'
import type { Recipient } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import { awardCodes } from '../kernel/award-code.ts'
import { type Bonus, bonus, type Decided, roundedUp } from './bonus.ts'
import { english } from './en.ts'

const one: Recipient = 'individual'
const body: Recipient = 'collective'
const home: Recipient = 'household'

const decided = (award: AwardCode, recipient: Recipient, decidedOn: string, more: Partial<Decided> = {}) =>
  bonus({ award, recipient, decidedOn, layers: [], ...more })

const amountOf = (found: Bonus) => ('unread' in found ? null : found.amount)
const placesOf = (found: Bonus) =>
  'unread' in found
    ? [`${found.unread.instrument} ${found.unread.place}`]
    : found.citations.map(({ instrument, place }) => `${instrument} ${place}`)

// The table of ready-made amounts of the handbook from 2024, every cell.
const readyMade: [AwardCode, Recipient, number, number, number][] = [
  ['advancedWorker', one, 540_000, 710_000, 760_000],
  ['advancedSoldier', one, 540_000, 710_000, 760_000],
  ['advancedLabourer', one, 540_000, 710_000, 760_000],
  ['grassrootsFighter', one, 1_800_000, 2_340_000, 2_530_000],
  ['ministryFighter', one, 5_400_000, 7_020_000, 7_590_000],
  ['armyFighter', one, 5_400_000, 7_020_000, 7_590_000],
  ['policeFighter', one, 5_400_000, 7_020_000, 7_590_000],
  ['nationalFighter', one, 8_100_000, 10_530_000, 11_390_000],
  ['advancedCollective', body, 1_440_000, 1_880_000, 2_030_000],
  ['advancedUnit', body, 1_440_000, 1_880_000, 2_030_000],
  ['excellentCollective', body, 2_700_000, 3_510_000, 3_800_000],
  ['determinedToWinUnit', body, 2_700_000, 3_510_000, 3_800_000],
  ['culturalVillage', body, 2_700_000, 3_510_000, 3_800_000],
  ['exemplaryCommune', body, 3_600_000, 4_680_000, 5_060_000],
  ['unitFlag', body, 10_800_000, 14_040_000, 15_180_000],
  ['sectorFlag', body, 14_400_000, 18_720_000, 20_240_000],
  ['ministryFlag', body, 14_400_000, 18_720_000, 20_240_000],
  ['governmentFlag', body, 21_600_000, 28_080_000, 30_360_000],
  ['certificateOfCommendation', one, 540_000, 710_000, 760_000],
  ['certificateOfCommendation', body, 1_080_000, 1_410_000, 1_520_000],
  ['certificateOfCommendation', home, 810_000, 1_060_000, 1_140_000],
  ['unitCertificate', one, 1_800_000, 2_340_000, 2_530_000],
  ['certificateOfMerit', one, 2_700_000, 3_510_000, 3_800_000],
  ['certificateOfMerit', body, 5_400_000, 7_020_000, 7_590_000],
  ['certificateOfMerit', home, 4_050_000, 5_270_000, 5_700_000],
  ['defenceCertificate', one, 2_700_000, 3_510_000, 3_800_000],
  ['defenceCertificate', body, 5_400_000, 7_020_000, 7_590_000],
  ['primeMinisterCertificate', one, 6_300_000, 8_190_000, 8_860_000],
  ['primeMinisterCertificate', body, 12_600_000, 16_380_000, 17_710_000],
  ['labourOrder3', one, 8_100_000, 10_530_000, 11_390_000],
  ['defenceOrder3', one, 8_100_000, 10_530_000, 11_390_000],
  ['featOrder3', one, 8_100_000, 10_530_000, 11_390_000],
  ['labourOrder2', one, 13_500_000, 17_550_000, 18_980_000],
  ['defenceOrder2', one, 13_500_000, 17_550_000, 18_980_000],
  ['featOrder2', one, 13_500_000, 17_550_000, 18_980_000],
  ['labourOrder1', one, 16_200_000, 21_060_000, 22_770_000],
  ['defenceOrder1', one, 16_200_000, 21_060_000, 22_770_000],
  ['featOrder1', one, 16_200_000, 21_060_000, 22_770_000],
  ['labourHero', one, 27_900_000, 36_270_000, 39_220_000],
  ['armedForcesHero', one, 27_900_000, 36_270_000, 39_220_000],
]

describe('Bảng tiền thưởng tính sẵn từ 2024', () => {
  it.each(readyMade)('%s (%s): 1.800.000 → %i, 2.340.000 → %i, 2.530.000 → %i', (award, who, a, b, c) => {
    const on = (day: string) => amountOf(decided(award, who, day))
    expect(['2024-01-01', '2024-06-30', '2024-07-01', '2025-06-30'].map(on)).toEqual([a, a, b, b])
    expect(['2025-07-01', '2026-06-30', '2026-07-01', '2027-02-28'].map(on)).toEqual([b, b, c, c])
  })
})

describe('Tiền thưởng theo Nghị định 91/2017/NĐ-CP, mức lương cơ sở 1.490.000', () => {
  it.each<[AwardCode, Recipient, number]>([
    ['grassrootsFighter', one, 1_490_000],
    ['advancedSoldier', one, 450_000],
    ['determinedToWinUnit', body, 2_240_000],
    ['advancedUnit', body, 1_200_000],
    ['ministryFlag', body, 11_920_000],
    ['defenceCertificate', body, 2_980_000],
    ['labourOrder2', one, 11_180_000],
  ])('%s (%s) decided on 30 December 2022: %i', (award, who, amount) => {
    expect(amountOf(decided(award, who, '2022-12-30'))).toBe(amount)
  })

  it.each([
    ['2017-09-30', null],
    ['2017-10-01', null],
    ['2018-06-30', null],
    ['2018-07-01', 420_000],
    ['2019-06-30', 420_000],
    ['2019-07-01', 450_000],
    ['2023-06-30', 450_000],
    ['2023-07-01', 540_000],
    ['2023-12-31', 540_000],
  ])('an advanced soldier decided on %s: %s', (day, amount) => {
    expect(amountOf(decided('advancedSoldier', one, day))).toBe(amount)
  })

  it.each<[Recipient, boolean, string, number]>([
    [one, true, '2022-12-30', 230_000],
    [body, true, '2022-12-30', 450_000],
    [one, false, '2022-12-30', 450_000],
    [body, false, '2022-12-30', 900_000],
    [one, true, '2023-12-31', 270_000],
    [one, true, '2024-01-01', 540_000],
    [body, true, '2024-01-01', 1_080_000],
  ])('a giấy khen for %s, by a commune: %s, on %s: %i', (who, byCommune, day, amount) => {
    expect(amountOf(decided('certificateOfCommendation', who, day, { byCommune }))).toBe(amount)
  })
})

describe('Căn cứ của tiền thưởng', () => {
  it.each<[AwardCode, Recipient, string, string[]]>([
    [
      'grassrootsFighter',
      one,
      '2022-12-30',
      [
        '91/2017/NĐ-CP Điều 69',
        '91/2017/NĐ-CP Điều 68 khoản 1',
        '91/2017/NĐ-CP Điều 68 khoản 2',
        '38/2019/NĐ-CP mức lương cơ sở',
      ],
    ],
    [
      'grassrootsFighter',
      one,
      '2025-06-30',
      [
        '98/2023/NĐ-CP Điều 54 khoản 1 điểm c',
        '98/2023/NĐ-CP Điều 53',
        '98/2023/NĐ-CP Điều 53',
        '73/2024/NĐ-CP Điều 3 khoản 2',
      ],
    ],
    [
      'grassrootsFighter',
      one,
      '2026-07-01',
      [
        '152/2025/NĐ-CP Điều 50 khoản 1 điểm c',
        '152/2025/NĐ-CP Điều 49 khoản 1',
        '152/2025/NĐ-CP Điều 49 khoản 2',
        '161/2026/NĐ-CP mức lương cơ sở',
      ],
    ],
    ['unitFlag', body, '2023-12-31', ['83/2011/TT-BQP toàn văn']],
    ['unitCertificate', one, '2023-12-31', ['83/2011/TT-BQP toàn văn']],
    ['culturalFamily', home, '2024-01-01', ['98/2023/NĐ-CP mức tiền thưởng chưa đọc']],
    ['friendshipMedal', one, '2026-01-01', ['152/2025/NĐ-CP mức tiền thưởng chưa đọc']],
    ['heroicMother', one, '2023-12-31', ['91/2017/NĐ-CP mức tiền thưởng chưa đọc']],
    ['grassrootsFighter', one, '2017-09-30', ['15/2003/QH11 các điều chưa đọc']],
    ['grassrootsFighter', one, '2018-06-30', ['91/2017/NĐ-CP Điều 68 khoản 1']],
    ['grassrootsFighter', one, '2027-03-01', ['152/2025/NĐ-CP Điều 60 khoản 3']],
  ])('%s (%s) on %s rests on %j', (award, who, day, places) => {
    expect(placesOf(decided(award, who, day))).toEqual(places)
  })

  it.each([
    ['2018-11-24', false],
    ['2018-11-25', true],
    ['2023-12-31', true],
    ['2024-01-01', false],
  ])('in the army on %s names Điều 82 Thông tư 151/2018/TT-BQP: %s', (day, named) => {
    const found = decided('advancedSoldier', one, day, { layers: ['army'] })
    expect(placesOf(found).includes('151/2018/TT-BQP Điều 82')).toBe(named)
  })

  it.each<[AwardCode, boolean]>([
    ['commemorativeBadge', true],
    ['armyBuildingBadge', true],
    ['certificateOfMerit', false],
  ])('%s names a ceiling only: %s', (award, most) => {
    const found = decided(award, one, '2026-07-01')
    expect('unread' in found ? null : found.most).toBe(most)
  })

  it('pays nothing for an award that cannot go to the recipient, and says so', () => {
    expect(decided('advancedSoldier', body, '2026-07-01')).toEqual({
      unread: { instrument: '152/2025/NĐ-CP', place: 'mức tiền thưởng chưa đọc' },
      why: 'Danh hiệu, hình thức này không tặng cho đối tượng này',
    })
  })

  it('says in English too why nothing is known', () => {
    const days = ['2017-01-01', '2018-01-01', '2023-01-01', '2026-01-01', '2028-01-01']
    const reasons = days.flatMap((day) =>
      awardCodes.flatMap((award) => {
        const found = decided(award, one, day)
        return 'unread' in found ? [found.why] : []
      }),
    )
    expect([...new Set(reasons)].filter((why) => !(why in english))).toEqual([])
  })
})

describe('Làm tròn lên mười nghìn đồng', () => {
  it.each([
    [30, 2_340_000, 710_000],
    [100, 2_340_000, 2_340_000],
    [45, 2_340_000, 1_060_000],
    [450, 2_530_000, 11_390_000],
    [1, 1_000_000, 10_000],
    [1, 1_000_100, 20_000],
    [27000, 2_530_000, 683_100_000],
  ])('%i hundredths of %i đồng come to %i', (multiplier, base, amount) => {
    expect(roundedUp(multiplier, base)).toBe(amount)
  })
})
