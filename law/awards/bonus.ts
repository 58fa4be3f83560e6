import type { Layer, Recipient } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import type { Citation } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import type { Version } from '../kernel/in-force.ts'
import { cite } from '../texts/instruments.ts'
import { baseSalaryOn } from './base-salary.ts'
import { awardOf } from './catalogue.ts'
import type { Money, Multiplier } from './money.ts'
import { money2017 } from './money-2017.ts'
import { money2023, money2025 } from './money-2024.ts'

/** An award as it was decided; `byCommune`: a giấy khen signed by the chairman of a commune. */
export type Decided = {
  award: AwardCode
  recipient: Recipient
  decidedOn: Day
  layers: Layer[]
  byCommune?: boolean
}

/** “Tiền thưởng” in đồng; the multiplier in hundredths; `most` where the text names a ceiling only. */
export type Bonus =
  | { amount: number; multiplier: number; baseSalary: number; most: boolean; citations: Citation[] }
  | { unread: Citation; why: string }

/** The texts on money by the day of the decision; null where nobody here has read one. */
const texts: Version<Money | null>[] = [
  { from: '2017-10-01', to: '2024-01-01', rule: money2017 },
  { from: '2024-01-01', to: '2025-07-01', rule: money2023 },
  { from: '2025-07-01', to: '2027-03-01', rule: money2025 },
]

/** The text on money for a decision of this day, or where it would stand if anybody had read it. */
export function moneyOn(day: Day): Money | { unread: Citation; why: string } {
  const found = texts.find((one) => one.from <= day && (one.to === null || day < one.to))?.rule
  if (found) return found
  if (day < '2017-10-01')
    return {
      unread: cite('15/2003/QH11', 'các điều chưa đọc'),
      why: 'Mức tiền thưởng trước 01/10/2017 chưa đọc',
    }
  return {
    unread: cite('152/2025/NĐ-CP', 'Điều 60 khoản 3'),
    why: 'Mức tiền thưởng từ 01/3/2027, khi Nghị định 152/2025/NĐ-CP hết hiệu lực, chưa đọc',
  }
}

/** The bonus of one award: multiplier × base salary on the day of the decision, rounded up to ten thousand đồng. */
export function bonus(decided: Decided): Bonus {
  const money = moneyOn(decided.decidedOn)
  if ('unread' in money) return money
  const found = multiplierOf(money, decided)
  const multiplier = found?.[decided.recipient]
  if (!found || multiplier === undefined)
    return { unread: money.notRead(decided.award), why: whyNot(decided) }
  const base = baseSalaryOn(decided.decidedOn)
  if (!base)
    return { unread: money.byDayOfDecision, why: 'Mức lương cơ sở trước 01/7/2018 chưa có trong sổ văn bản' }
  return {
    amount: roundedUp(multiplier, base.amount),
    multiplier,
    baseSalary: base.amount,
    most: found.most === true,
    citations: [found.citation, money.byDayOfDecision, money.rounding, base.citation, ...armyClause(decided)],
  }
}

/** Hundredths × đồng, in whole numbers, up to the next ten thousand đồng. */
export function roundedUp(multiplier: number, baseSalary: number): number {
  return Math.ceil((multiplier * baseSalary) / 1_000_000) * 10_000
}

function multiplierOf(money: Money, { award, byCommune }: Decided): Multiplier | undefined {
  if (award === 'certificateOfCommendation' && byCommune && money.communeCommendation)
    return money.communeCommendation
  return money.multipliers[award]
}

function whyNot({ award, recipient }: Decided): string {
  if (awardOf(award)?.recipients.includes(recipient))
    return 'Mức tiền thưởng của danh hiệu, hình thức này chưa đọc'
  return 'Danh hiệu, hình thức này không tặng cho đối tượng này'
}

// Điều 82 Thông tư 151/2018/TT-BQP: the army pays by Nghị định 91/2017/NĐ-CP.
function armyClause({ layers, decidedOn }: Decided): Citation[] {
  const speaks = layers.includes('army') && decidedOn >= '2018-11-25' && decidedOn < '2024-01-01'
  return speaks ? [cite('151/2018/TT-BQP', 'Điều 82')] : []
}
