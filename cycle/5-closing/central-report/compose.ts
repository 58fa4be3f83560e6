import { speaking } from '#plumbing/language.ts'
import { agenciesSection } from './agencies.ts'
import type { ReportSection } from './central-report.ts'
import { commendationSection } from './commendation.ts'
import { comparisonSection } from './comparison.ts'
import type { CentralFacts } from './facts.ts'
import { generalSection } from './general.ts'
import { directionsSection, shortcomingsSection } from './outlook.ts'
import { sourcesOf } from './sources.ts'

/**
 * Writes the central report from the facts of the year; in Vietnamese, whoever reads it.
 * `members` narrows the part that goes agency by agency to one page of them.
 */
export function composeCentralReport(facts: CentralFacts, members = facts.year.members): ReportSection[] {
  const sources = sourcesOf(facts.year.slug)
  return speaking('vi', () => [
    generalSection(facts, sources),
    agenciesSection(facts, sources, members),
    commendationSection(facts, sources),
    comparisonSection(facts, sources),
    shortcomingsSection(facts, sources),
    directionsSection(facts),
  ])
}
