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
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + count)
  return at.toISOString().slice(0, 10)
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** The day in Việt Nam at an instant (the country has kept UTC+7 all year since 1975). */
export function dayInVietnam(at: Date): Day {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
}
