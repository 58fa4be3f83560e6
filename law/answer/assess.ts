import { type Asked, choose, type Layer, ruleOf, type Standard } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import type { Day } from '../kernel/day.ts'
import { type CollectiveFacts, factsOf, type HouseholdFacts, type PersonFacts } from '../kernel/facts.ts'
import type { Finding, Outcome } from '../kernel/finding.ts'
import type { History, Route } from '../kernel/history.ts'
import { type Earliest, earliestOf } from './earliest.ts'
import { type Hold, holdOf } from './holds.ts'
import { collectiveStandards, householdStandards, personStandards } from './standards.ts'

/** What the law says of one award for one subject. */
export type Answer = {
  award: AwardCode
  route: Route
  /** The worst of what is needed: `met` and `forPeople` may be proposed, `notMet` may not, the others are open. */
  outcome: Outcome
  onHold: Hold | null
  finding: Finding
  /** When it could first be met, if everything still to come goes well; null when it already can be, or when nothing helps. */
  earliest: Earliest | null
  law: LawUsed
}

/** Which version of the standard was used, and the day that picked it. */
export type LawUsed = {
  layer: 'national' | Layer
  from: Day
  to: Day | null
  pickedBy: 'receivedOn'
  day: Day
}

/** Every award on every route for one subject, in the order of the catalogue. */
export function assess(history: History, at: Asked): Answer[] {
  const facts = factsOf(history, at.year)
  if (facts.kind === 'individual') return personStandards.map((one) => answer(one, facts, { history, at }))
  if (facts.kind === 'collective')
    return collectiveStandards.map((one) => answer(one, facts, { history, at }))
  return householdStandards.map((one) => answer(one, facts, { history, at }))
}

/** One award for one subject on every route it knows. */
export function assessAward(history: History, award: AwardCode, at: Asked): Answer[] {
  const facts = factsOf(history, at.year)
  const about = { history, at }
  const wanted = <F>(standards: Standard<F>[]) => standards.filter((one) => one.award === award)
  if (facts.kind === 'individual') return wanted(personStandards).map((one) => answer(one, facts, about))
  if (facts.kind === 'collective') return wanted(collectiveStandards).map((one) => answer(one, facts, about))
  return wanted(householdStandards).map((one) => answer(one, facts, about))
}

type About = { history: History; at: Asked }

function answer<F extends PersonFacts | CollectiveFacts | HouseholdFacts>(
  standard: Standard<F>,
  facts: F,
  about: About,
): Answer {
  const { at } = about
  const version = choose(standard.versions, at.layers, at.receivedOn)
  const rule = ruleOf(standard, at)
  const finding = rule(facts, at)
  return {
    award: standard.award,
    route: standard.route,
    outcome: finding.outcome,
    onHold: holdOf(about.history, at),
    finding,
    earliest: finding.outcome === 'notMet' ? earliestOf(rule, facts, at) : null,
    law: {
      layer: version.layer,
      from: version.from,
      to: version.to,
      pickedBy: 'receivedOn',
      day: at.receivedOn,
    },
  }
}
