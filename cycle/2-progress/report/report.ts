import type { Year } from '#ground/units/year.ts'
import { type Day, yearOf } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'

export type MonthState = 'reported' | 'late' | 'due' | 'ahead'

type Span = Pick<Year, 'startsOn' | 'endsOn'>

/** The months of the year, each as its first day. */
export function monthsOf(year: Span): Day[] {
  const months: Day[] = []
  for (let month = firstDay(year.startsOn); month <= year.endsOn; month = nextMonth(month)) months.push(month)
  return months
}

function firstDay(day: Day): Day {
  return `${day.slice(0, 7)}-01`
}

export function nextMonth(month: Day): Day {
  const number = Number(month.slice(5, 7))
  if (number === 12) return `${yearOf(month) + 1}-01-01`
  return `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}-01`
}

/** A month's report is awaited until the fifth of the next month. */
export function reportDueOn(month: Day): Day {
  return `${nextMonth(month).slice(0, 7)}-05`
}

export function monthState(month: Day, reported: boolean, today: Day): MonthState {
  if (reported) return 'reported'
  if (today < nextMonth(month)) return 'ahead'
  return today > reportDueOn(month) ? 'late' : 'due'
}

export function monthStateLabel(state: MonthState): string {
  return {
    reported: t('Đã báo cáo'),
    late: t('Chậm'),
    due: t('Đến kỳ'),
    ahead: t('Chưa đến kỳ'),
  }[state]
}

/** The month one works on today: the last begun of the year. */
export function currentMonth(year: Span, today: Day): Day {
  const months = monthsOf(year)
  return months.filter((month) => month <= today).at(-1) ?? months[0] ?? firstDay(year.startsOn)
}

/** A month outside the year is bad input. */
export function mustBeMonth(year: Span, month: Day) {
  if (!monthsOf(year).includes(month))
    throw new BadInput({ month: t('Tháng này không thuộc năm thi đua. Hãy chọn tháng khác.') })
}
