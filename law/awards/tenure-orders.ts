import type { Layered, Rule, Standard } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import type { Citation } from '../kernel/citation.ts'
import type { PersonFacts } from '../kernel/facts.ts'
import { cite } from '../texts/instruments.ts'
import { believed, throughTheYears } from './orders.ts'
import { posts2023, posts2025, postTables } from './tenure.ts'

type Table = keyof typeof postTables

const unreadOf2025 = believed(
  'Bảng chức vụ của Nghị định 152/2025/NĐ-CP chưa đọc; bảng của Nghị định 98/2023/NĐ-CP không được áp sang',
  cite('152/2025/NĐ-CP', 'các bảng chức vụ chưa đọc'),
)

// Bảng của Nghị định 98/2023/NĐ-CP đến hết 30/6/2025; từ 01/7/2025 bảng của Nghị định 152/2025/NĐ-CP chưa đọc.
const readOf2023 = (award: Table): Rule<PersonFacts>[] => [
  (who, at) => posts2023(who, at, postTables[award]),
  unreadOf2025,
]

// Huân chương Lao động hạng Ba: chỉ bảng của Nghị định 152/2025/NĐ-CP (Điều 21) đã đọc.
const readOf2025: Rule<PersonFacts>[] = [
  believed(
    'Bảng chức vụ Huân chương Lao động hạng Ba của Nghị định 98/2023/NĐ-CP chưa đọc',
    cite('06/2022/QH15', 'Điều 44 khoản 1'),
  ),
  (who, at) => posts2025(who, at, postTables.labourOrder3),
]

const armyPosts = 'Quá trình cống hiến theo chức vụ trong Quân đội, Công an; bảng chức vụ chưa đọc'

function versionsOf(decrees: Rule<PersonFacts>[], army: Citation | null): Layered<Rule<PersonFacts>> {
  const [decree2023 = unreadOf2025, decree2025 = unreadOf2025] = decrees
  const rules = army === null ? {} : { army2018: believed(armyPosts, army) }
  const years = throughTheYears({ ...rules, law2022: decree2025 })
  return {
    ...years,
    national: years.national.flatMap((one) =>
      one.to === null
        ? [
            { from: one.from, to: '2025-07-01', rule: decree2023 },
            { ...one, from: '2025-07-01' },
          ]
        : [one],
    ),
  }
}

const tenure = (
  award: AwardCode,
  decrees: Rule<PersonFacts>[],
  army: Citation | null = null,
): Standard<PersonFacts> => ({
  award,
  recipient: 'individual',
  route: 'devotedService',
  versions: versionsOf(decrees, army),
})

/** “Quá trình cống hiến”: the orders of Độc lập and Lao động for years in leading posts. */
export const tenureOrders: Standard<PersonFacts>[] = [
  tenure('independenceOrder1', readOf2023('independenceOrder1')),
  tenure('independenceOrder2', readOf2023('independenceOrder2')),
  tenure('independenceOrder3', readOf2023('independenceOrder3')),
  tenure('labourOrder1', readOf2023('labourOrder1'), cite('151/2018/TT-BQP', 'Điều 22')),
  tenure('labourOrder2', readOf2023('labourOrder2'), cite('151/2018/TT-BQP', 'Điều 23')),
  tenure('labourOrder3', readOf2025, cite('151/2018/TT-BQP', 'Điều 24')),
]
