import type { History } from '../../kernel/history.ts'

/** A fact where it stands in the history (`years[3].rating`), or the place where it should stand. */
export type Fact =
  | { path: string; value: unknown; year?: number; source: string | null }
  | { path: string; missing: true; year?: number }

type Span = { first: number; last: number }

/** One field of the record of each year of the span. */
export function yearly(history: History, name: string, { first, last }: Span): Fact[] {
  const facts: Fact[] = []
  for (let year = Math.max(first, last - longest); year <= last; year++)
    facts.push(ofYear(history, name, year))
  return facts
}

// A span “in the whole life” is not listed year by year beyond what the rules look back to.
const longest = 19

function ofYear(history: History, name: string, year: number): Fact {
  const records: { year: number; source?: string }[] = history.years ?? []
  const at = records.findIndex((one) => one.year === year)
  const record = records[at]
  if (!record) return { path: `years[year=${year}].${name}`, missing: true, year }
  const path = `years[${at}].${name}`
  const value = fieldOf(record, name)
  if (value === undefined) return { path, missing: true, year }
  return { path, value, year, source: record.source ?? null }
}

/** One field of the subject itself. */
export function plain(history: History, name: string): Fact[] {
  const value = fieldOf(history, name)
  return [value === undefined ? { path: name, missing: true } : { path: name, value, source: null }]
}

function fieldOf(record: object, name: string): unknown {
  return new Map(Object.entries(record)).get(name)
}
