import { type Asked, judge, type Layered, type Rule } from '../kernel/asked.ts'
import type { Citation } from '../kernel/citation.ts'
import { people, unread } from '../kernel/conditions/people.ts'
import { study, undisciplined } from '../kernel/conditions/standing.ts'
import { type PersonFacts, recordOf } from '../kernel/facts.ts'
import type { Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'

/** From 2024: nothing done before a discipline has been served counts, so no discipline may touch the year judged. */
export function cleanYear(who: PersonFacts, at: Asked): Finding {
  return judge(yearOfMerit, who, at)
}

/** The same of the years a form rewards; a known discipline shortens those years, so only an unknown one is left to say. */
export function cleanRun(who: PersonFacts, at: Asked, span: 2 | 5): Finding[] {
  const clean = judge(span === 2 ? twoYears : fiveYears, who, at)
  return clean.outcome === 'missing' ? [clean] : []
}

// Điều 4 Nghị định 98/2023/NĐ-CP, giữ trong Điều 4 Nghị định 152/2025/NĐ-CP, nói gọn: sau kỷ luật, thành tích chỉ tính từ
// ngày chấp hành xong.
function withoutDiscipline(span?: number): Layered<Rule<PersonFacts>> {
  const under =
    (citation: Citation): Rule<PersonFacts> =>
    (who, at) =>
      undisciplined(who, at, { lightest: 'reprimand', span, citation })
  return {
    national: [
      { from: '2024-01-01', to: '2025-07-01', rule: under(cite('98/2023/NĐ-CP', 'Điều 4')) },
      { from: '2025-07-01', to: '2027-03-01', rule: under(cite('152/2025/NĐ-CP', 'Điều 4')) },
      { from: '2027-03-01', to: null, rule: decree2027 },
    ],
  }
}

const yearOfMerit = withoutDiscipline()
const twoYears = withoutDiscipline(2)
const fiveYears = withoutDiscipline(5)

// The decree of 2025 ends on 2027-02-28 by its register entry; what follows it is not written yet.
function decree2027(_who: PersonFacts, at: Asked): Finding {
  return unread(at, 'Nguyên tắc chung của nghị định thay thế từ 01/3/2027', cite('152/2025/NĐ-CP', 'Điều 4'))
}

/** Who moved during the year is judged by the new unit; the old one is asked when so many months were worked there. */
export function oldUnitAsked(
  who: PersonFacts,
  at: Asked,
  asks: { from: number; citation: Citation },
): Finding[] {
  const months = recordOf(who.years, at.year)?.transferredMonths ?? 0
  if (months < asks.from) return []
  return [people(at, 'Có ý kiến nhận xét của đơn vị cũ nơi đã công tác trong năm', asks.citation)]
}

/** A course of a year or longer, whose asked result was not read: its result goes to `long`, any other is judged. */
export function courseResult(
  who: PersonFacts,
  at: Asked,
  asks: { from: number; citation: Citation; long: Finding },
): Finding {
  const course = recordOf(who.years, at.year)?.study
  return course && course.months >= 12 ? asks.long : study(who, at, asks)
}

/** Whether forty days away still bar a title from 2024 was not verified: said only of whom it would concern. */
export function longAbsence(who: PersonFacts, at: Asked, citation: Citation): Finding[] {
  const days = recordOf(who.years, at.year)?.absentDays ?? 0
  return days < 40 ? [] : [unread(at, 'Nghỉ từ 40 ngày làm việc trở lên: quy định từ năm 2024', citation)]
}
