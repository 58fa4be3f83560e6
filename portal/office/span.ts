import { monthsOf, nextMonth } from '#cycle/2-progress/report/report.ts'
import type { Year } from '#ground/units/year.ts'
import { addDays, type Day } from '#law/kernel/day.ts'

/** The last day of a month that has come: today in the month that runs. */
export function lastDayOf(month: Day, today: Day): Day {
  const last = addDays(nextMonth(month), -1)
  return last < today ? last : today
}

/** How many months of the year are done with this one, of how many. */
export function spanTo(year: Pick<Year, 'startsOn' | 'endsOn'>, month: Day) {
  const months = monthsOf(year)
  return { monthsDone: months.filter((one) => one <= month).length, monthsInAll: months.length }
}
