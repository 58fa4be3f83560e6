import { shortMonth, vnDay } from '#kit/format.ts'
import { addDays, addMonths, type Day, isDay } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

/** A year, month or day as the archive writes it (YYYY, YYYY-MM, YYYY-MM-DD), from the parts of an address. */
export function withinOf(parts: (string | undefined)[]): string | null {
  const [year = '', month, day] = parts
  const written = [year, month, day].filter((part) => part !== undefined).join('-')
  const filled = `${written}-01-01`.slice(0, 10)
  return /^\d{4}(-\d{2}){0,2}$/.test(written) && isDay(filled) ? written : null
}

/** Where the archive shows it. */
export const pathOf = (within: string) =>
  within === '' ? '/archive' : `/archive/${within.replaceAll('-', '/')}`

export function partTitle(within: string): string {
  if (within.length === 4) return t('Năm {year}', { year: within })
  if (within.length === 7) return t('Tháng {month}', { month: shortMonth(`${within}-01`) })
  return t('Ngày {day}', { day: vnDay(within) })
}

/** The first day of a month or day, and the first day after it. */
export function daysOf(within: string): { from: Day; before: Day } {
  const from = within.length === 7 ? `${within}-01` : within
  return { from, before: within.length === 7 ? addMonths(from, 1) : addDays(from, 1) }
}
