import type { Asked, Rule } from '../kernel/asked.ts'
import { servedOn } from '../kernel/conditions/service.ts'
import type { Day } from '../kernel/day.ts'
import type { PersonFacts, Track } from '../kernel/facts.ts'
import { type Finding, isGroup, type Leaf } from '../kernel/finding.ts'
import { yearsAhead } from '../kernel/years.ts'

/**
 * “Sớm nhất từ khi nào”: the first year in which nothing known stands in the way any more, judged by today's law,
 * and the conditions still to be brought about by then. `on` is the exact day where a length of service fixes it.
 */
export type Earliest = { year: number; on: Day | null; by: Leaf[] }

/** Judges the same rule year after year, leaving what is to come unknown, until nothing speaks against it. */
export function earliestOf<F extends Track>(rule: Rule<F>, who: F, at: Asked): Earliest | null {
  for (let year = at.year + 1; year <= at.year + yearsAhead; year++) {
    const later = { ...at, year, receivedOn: endOf(year), judgedBy: at.judgedBy ?? at.receivedOn }
    const finding = rule(who, later)
    if (finding.outcome !== 'notMet') return { year, on: dayOf(finding, who, at), by: stillOpen(finding) }
  }
  return null
}

const endOf = (year: number): Day => `${year}-12-31`

/** What must still come true: of all that is needed each part, of alternatives the most hopeful. */
function stillOpen(finding: Finding): Leaf[] {
  if (!isGroup(finding)) return finding.outcome === 'missing' ? [finding] : []
  if (finding.of === 'every') return finding.findings.flatMap(stillOpen)
  if (finding.outcome === 'met') return []
  const best = finding.findings.find((one) => one.outcome === finding.outcome)
  return best ? stillOpen(best) : []
}

function dayOf(finding: Finding, who: Track, at: Asked): Day | null {
  const day = isPerson(who) ? serviceDay(finding, who) : null
  return day !== null && day > at.receivedOn ? day : null
}

/** The day on which the length of service a finding asks for is reached; null where it asks for none. */
export function serviceDay(finding: Finding, who: PersonFacts): Day | null {
  const days = servicesIn(finding)
    .map((leaf) => servedOn(who, leaf.asks.years, leaf.asks))
    .filter((day): day is Day => day !== null)
  return days.sort().at(-1) ?? null
}

function servicesIn(finding: Finding): Extract<Leaf, { of: 'service' }>[] {
  if (isGroup(finding)) return finding.findings.flatMap(servicesIn)
  return finding.of === 'service' ? [finding] : []
}

const isPerson = (who: Track): who is PersonFacts => 'works' in who
