import type { Citation } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import { cite } from '../texts/instruments.ts'

/** “Mức lương cơ sở” in đồng, with the decree that set it. */
export type BaseSalary = { from: Day; to: Day | null; amount: number; citation: Citation }

/** Base salaries since 2018-07-01; earlier decrees were not read. */
const baseSalaries: BaseSalary[] = [
  {
    from: '2018-07-01',
    to: '2019-07-01',
    amount: 1_390_000,
    citation: cite('72/2018/NĐ-CP', 'mức lương cơ sở'),
  },
  {
    from: '2019-07-01',
    to: '2023-07-01',
    amount: 1_490_000,
    citation: cite('38/2019/NĐ-CP', 'mức lương cơ sở'),
  },
  {
    from: '2023-07-01',
    to: '2024-07-01',
    amount: 1_800_000,
    citation: cite('24/2023/NĐ-CP', 'mức lương cơ sở'),
  },
  {
    from: '2024-07-01',
    to: '2026-07-01',
    amount: 2_340_000,
    citation: cite('73/2024/NĐ-CP', 'Điều 3 khoản 2'),
  },
  { from: '2026-07-01', to: null, amount: 2_530_000, citation: cite('161/2026/NĐ-CP', 'mức lương cơ sở') },
]

/** The base salary in force on the day; null on a day whose decree nobody here has read. */
export function baseSalaryOn(day: Day): BaseSalary | null {
  return baseSalaries.find((one) => one.from <= day && (one.to === null || day < one.to)) ?? null
}
