/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a day that exists in the calendar. */
export function isDay(text: string): boolean {
  const parts = shape.exec(text)
  if (!parts || parts[1] === '0000') return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text
}

/** The day `count` calendar days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(dayNumber(day) + count)
}

/** The same day so many years later; 29 February becomes 1 March where the year has none. */
export function addYears(day: Day, count: number): Day {
  const year = yearOf(day) + count
  const same = day.endsWith('-02-29') && !isLeap(year) ? '-03-01' : day.slice(4)
  return `${String(year).padStart(4, '0')}${same}`
}

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Whole calendar years from `from` to `to`, counted by anniversaries; zero when `to` is earlier. */
export function yearsBetween(from: Day, to: Day): number {
  const years = yearOf(to) - yearOf(from)
  return Math.max(0, dayInYear(to) >= dayInYear(from) ? years : years - 1)
}

/** The same day so many months later; the last day of the month where it has none. */
export function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const date = Math.min(Number(day.slice(8)), last)
  return dayOf(year, month, date)
}

/** Whole months from `from` to `to`; zero when `to` is earlier. */
export function monthsBetween(from: Day, to: Day): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + digits(to, 5, 7) - digits(from, 5, 7)
  return Math.max(0, digits(to, 8, 10) >= digits(from, 8, 10) ? months : months - 1)
}

/** The day counted from 1 January 1970; exact for every day of the calendar. */
export function dayNumber(day: Day): number {
  const year = digits(day, 0, 4)
  const month = digits(day, 5, 7)
  const shifted = month > 2 ? year : year - 1
  const century = Math.floor(shifted / 100)
  const days = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + digits(day, 8, 10) - 1
  return 365 * shifted + Math.floor(shifted / 4) - century + Math.floor(century / 4) + days - 719_468
}

/** The day with this number. */
export function dayOfNumber(number: number): Day {
  const since = number + 719_468
  const era = Math.floor(since / 146_097)
  const day = since - era * 146_097
  const year = Math.floor(
    (day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365,
  )
  const ofYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const date = ofYear - Math.floor((153 * shifted + 2) / 5) + 1
  return dayOf(year + era * 400 + (month <= 2 ? 1 : 0), month, date)
}

function dayOf(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
}

const two = (number: number) => (number < 10 ? `0${number}` : `${number}`)

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

function digits(day: Day, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) number = number * 10 + day.charCodeAt(at) - 48
  return number
}

const dayInYear = (day: Day) => digits(day, 5, 7) * 100 + digits(day, 8, 10)

/** The year of a day. */
export function yearOf(day: Day): number {
  return digits(day, 0, 4)
}

/** The day in Việt Nam at an instant (the country has kept UTC+7 all year since 1975). */
export function dayInVietnam(at: Date): Day {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
}
