import { addDays, type Day, dayNumber, yearOf } from '../day.ts'
import { type CalendarYear, calendarYears } from './holidays.ts'

/** Nobody has confirmed the days off of that year, or of that one day: it must be entered before anything is counted. */
export class YearNotEntered extends Error {
  readonly day: Day

  constructor(day: Day) {
    super(`no calendar of days off for ${day}`)
    this.day = day
  }
}

const entered = new Map<number, CalendarYear>(calendarYears.map((one) => [one.year, one]))

/** Whether state bodies work on the day; throws where the calendar of the day was not entered. */
export function isWorkingDay(day: Day): boolean {
  const calendar = entered.get(yearOf(day))
  const date = day.slice(5)
  if (!calendar || calendar.unconfirmed?.includes(date)) throw new YearNotEntered(day)
  const weekday = (dayNumber(day) + 3) % 7 // 1 January 1970 was a Thursday; Monday is 0
  return weekday < 5 ? !calendar.off.includes(date) : calendar.worked.includes(date)
}

/** The last of so many working days, the first day counted when it is one; at least one. */
export function lastWorkingDay(from: Day, count: number): Day {
  return addWorkingDays(addDays(from, -1), count)
}

/** The working day that comes so many working days after the day, which itself is not counted; at least one. */
export function addWorkingDays(day: Day, count: number): Day {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`cannot count ${count} working days`)
  let at = day
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    if (isWorkingDay(at)) left--
  }
  return at
}

/** Working days after `from`, up to and with `to`; none when `to` is not later. */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0
  for (let at = from; at < to; ) {
    at = addDays(at, 1)
    if (isWorkingDay(at)) count++
  }
  return count
}
