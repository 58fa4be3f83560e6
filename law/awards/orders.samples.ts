import { type Asked, ruleOf, type Standard } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import { type CollectiveFacts, factsOfCollective, factsOfPerson, type PersonFacts } from '../kernel/facts.ts'
import { type Finding, leavesOf } from '../kernel/finding.ts'
import type { CollectiveHistory, PersonHistory, Reach, Received, Route, Work } from '../kernel/history.ts'

/** The standard of an award on a route among these. */
export function standardOf<F>(standards: Standard<F>[], award: AwardCode, route: Route): Standard<F> {
  const one = standards.find((standard) => standard.award === award && standard.route === route)
  if (!one) throw new Error(`no standard of ${award} on the route ${route}`)
  return one
}

/** What a standard says of a person, general conditions first. */
export function ofPerson(standard: Standard<PersonFacts>, who: PersonHistory, at: Asked): Finding {
  return ruleOf(standard, at)(factsOfPerson(who, at.year), at)
}

/** What a standard says of a collective, general conditions first. */
export function ofCollective(
  standard: Standard<CollectiveFacts>,
  who: CollectiveHistory,
  at: Asked,
): Finding {
  return ruleOf(standard, at)(factsOfCollective(who, at.year), at)
}

/** The kinds of conditions that came to this outcome, in the order of the law. */
export function kindsThat(finding: Finding, outcome: Finding['outcome']): string[] {
  return leavesOf(finding)
    .filter((leaf) => leaf.outcome === outcome)
    .map((leaf) => leaf.of)
}

/** An award decided in the middle of a year. */
export function given(award: AwardCode, year: number, route: Route = 'regular'): Received {
  return { award, route, decidedOn: `${year}-06-30` }
}

/** Free initiatives of a reach, one of each year. */
export function initiatives(reach: Reach, years: number[]): Work[] {
  return years.map((year) => ({
    title: `Sáng kiến ${year}`,
    kind: 'initiative',
    reach,
    recognisedOn: `${year}-09-01`,
  }))
}
