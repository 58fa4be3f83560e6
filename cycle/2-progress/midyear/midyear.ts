import type { Day } from '#law/kernel/day.ts'

/** “Sơ kết sáu tháng”: when it was held, what was found, what the rest of the year must do. */
export type Midyear = {
  id: string
  heldOn: Day
  summary: string
  emphasis: string
  illustrative: boolean
  version: number
}

/** An agency at the half of the year: its targets by where they stand. */
export type HalfYear = { agencyId: string; onTrack: number; behind: number; notReported: number; all: number }

/** Results up to this month count for the half year. */
export function halfYearMonth(year: { year: number }): Day {
  return `${year.year}-06-01`
}
