import { calendarYears } from '#law/kernel/calendar/holidays.ts'
import { addDays, type Day, dayNumber, yearOf } from '#law/kernel/day.ts'

/** What a day is for state bodies; `made` is a Saturday worked to make up for a day off. */
export type DayKind = 'working' | 'weekend' | 'off' | 'made' | 'unsure'

/** One day of the grid. */
export type Cell = { day: Day; kind: DayKind }

/** A month as weeks from Monday to Sunday; places outside the month are empty. */
export type Month = { first: Day; weeks: (Cell | null)[][]; working: number }

/** A year as people plan by it, with where it was confirmed from. */
export type YearGrid = {
  year: number
  months: Month[]
  working: number
  source: string
  off: Day[]
  made: Day[]
}

export const yearsEntered: readonly number[] = calendarYears.map((one) => one.year)

/** The year as twelve grids; null for a year nobody has entered. */
export function yearGrid(year: number): YearGrid | null {
  const entered = calendarYears.find((one) => one.year === year)
  if (!entered) return null
  const months = Array.from({ length: 12 }, (_, at) => monthOf(`${year}-${pad(at + 1)}-01`, entered))
  const days = (list: readonly string[]) => list.map((one) => `${year}-${one}`)
  return {
    year,
    months,
    working: months.reduce((sum, one) => sum + one.working, 0),
    source: entered.source,
    off: days(entered.off),
    made: days(entered.worked),
  }
}

type Entered = (typeof calendarYears)[number]

function monthOf(first: Day, entered: Entered): Month {
  const cells: (Cell | null)[] = Array.from({ length: weekday(first) }, () => null)
  for (let day = first; day.slice(0, 7) === first.slice(0, 7); day = addDays(day, 1))
    cells.push({ day, kind: kindOf(day, entered) })
  while (cells.length % 7 !== 0) cells.push(null)
  const weeks = Array.from({ length: cells.length / 7 }, (_, at) => cells.slice(at * 7, at * 7 + 7))
  const working = cells.filter((one) => one?.kind === 'working' || one?.kind === 'made').length
  return { first, weeks, working }
}

function kindOf(day: Day, { off, worked, unconfirmed }: Entered): DayKind {
  const date = day.slice(5)
  if (unconfirmed?.includes(date)) return 'unsure'
  if (off.includes(date)) return 'off'
  if (worked.includes(date)) return 'made'
  return weekday(day) >= 5 ? 'weekend' : 'working'
}

/** 0 is Monday. */
function weekday(day: Day): number {
  return (dayNumber(day) + 3) % 7
}

const pad = (number: number) => String(number).padStart(2, '0')

/** Whether the text of an address is a year one may ask for. */
export function yearAsked(text: string): number | null {
  return /^(19|20|21)\d\d$/.test(text) ? yearOf(`${text}-01-01`) : null
}
