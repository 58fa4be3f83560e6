import type { Day } from './day.ts'
import type { KnownYears } from './history.ts'
import { bitOf, type Years, yearsBack } from './years.ts'

type Span = KnownYears | null | undefined

/** Whether a list says all there is to say of a year; without a span it does. */
export function isKnownIn(span: Span, year: number): boolean {
  return span === undefined || (span !== null && span.from <= year && year <= span.to)
}

/** The place of the first year from which a list is complete up to the year judged; null when it is not. */
export function knownSince(span: Span, start: number): number | null {
  if (span === undefined) return 0
  return isKnownIn(span, start + yearsBack) ? Math.max(0, (span?.from ?? start) - start) : null
}

/** The years of a span, each of which a complete register either names or says nothing was received. */
export function yearsWithin(span: Span, start: number): Years {
  let years = 0
  if (span) for (let year = Math.max(span.from, start); year <= span.to; year++) years |= bitOf(start, year)
  return years
}

/** The year of the first of these days; null when none is known. */
export function firstYearOf(...days: (Day | undefined)[]): number | null {
  const first = days.filter((day) => day !== undefined).sort()[0]
  return first === undefined ? null : Number(first.slice(0, 4))
}
