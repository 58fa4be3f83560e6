import { describe, expect, it } from 'vitest'
import { baseSalaryOn } from './base-salary.ts'

describe('Mức lương cơ sở', () => {
  it.each([
    ['2014-01-01', null, null],
    ['2018-06-30', null, null],
    ['2018-07-01', 1_390_000, '72/2018/NĐ-CP'],
    ['2019-06-30', 1_390_000, '72/2018/NĐ-CP'],
    ['2019-07-01', 1_490_000, '38/2019/NĐ-CP'],
    ['2023-06-30', 1_490_000, '38/2019/NĐ-CP'],
    ['2023-07-01', 1_800_000, '24/2023/NĐ-CP'],
    ['2024-06-30', 1_800_000, '24/2023/NĐ-CP'],
    ['2024-07-01', 2_340_000, '73/2024/NĐ-CP'],
    ['2026-06-30', 2_340_000, '73/2024/NĐ-CP'],
    ['2026-07-01', 2_530_000, '161/2026/NĐ-CP'],
    ['2030-01-01', 2_530_000, '161/2026/NĐ-CP'],
  ])('on %s is %s by %s', (day, amount, instrument) => {
    const found = baseSalaryOn(day)
    expect([found?.amount ?? null, found?.citation.instrument ?? null]).toEqual([amount, instrument])
  })
})
