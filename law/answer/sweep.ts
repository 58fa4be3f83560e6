import { type Asked, partsOf, type Rule, ruleOf, type Standard } from '../kernel/asked.ts'
import { isTitle } from '../kernel/award-code.ts'
import { addYears } from '../kernel/day.ts'
import { type PersonFacts, yearsWith } from '../kernel/facts.ts'
import { every, type Finding, isGroup, type Outcome, outcomes } from '../kernel/finding.ts'
import type { Route } from '../kernel/history.ts'

/** One award looked for in a whole organisation: its standard and the rule of the day asked about, whole and in parts. */
export type Looked = {
  standard: Standard<PersonFacts>
  rule: Rule<PersonFacts>
  general: Rule<PersonFacts> | null
  own: Rule<PersonFacts>
  /** The same question a year earlier, by the law of the day asked about. */
  yearBefore: Asked
}

/** Routes a sweep looks at: those whose conditions are counted over years, not judged of a single deed. */
const countedRoutes = new Set<Route>(['regular', 'seniority', 'devotedService'])

/** The standards of these a sweep can look for. */
export function sweepable(standards: Standard<PersonFacts>[]): Standard<PersonFacts>[] {
  return standards.filter((one) => countedRoutes.has(one.route))
}

/** The rules a sweep puts to every person: the very functions that answer for one. */
export function lookFor(standards: Standard<PersonFacts>[], at: Asked): Looked[] {
  const yearBefore = {
    ...at,
    year: at.year - 1,
    receivedOn: addYears(at.receivedOn, -1),
    judgedBy: at.receivedOn,
  }
  return standards.map((standard) => ({
    standard,
    rule: ruleOf(standard, at),
    ...partsOf(standard, at),
    yearBefore,
  }))
}

/** What a sweep keeps of one award for one person, in one byte. */
export type Sight = {
  outcome: Outcome
  /** Exactly one condition stands in the way. */
  oneStep: boolean
  /** Could be proposed already a year ago, and was never given it. */
  overlooked: boolean
}

const oneStepBit = 8
const overlookedBit = 16

/**
 * Judges one person by every rule; the byte of each award goes into `into` from `from` on. Awards of one sort stand
 * together: what all of them ask is judged once.
 */
export function sweepPerson(
  looked: Looked[],
  who: PersonFacts,
  at: Asked,
  into: { bytes: Uint8Array; from: number },
) {
  let rule: Rule<PersonFacts> | null = null
  let general = nothing
  for (let place = 0; place < looked.length; place++) {
    const one = looked[place]
    if (!one) continue
    if (one.general !== rule) {
      rule = one.general
      general = rule ? rule(who, at) : nothing
    }
    const byte = byteOf(every(general, one.own(who, at)))
    into.bytes[into.from + place] =
      byte >= 3 && byte <= 4 && isOverlooked(one, who, at) ? byte | overlookedBit : byte
  }
}

const nothing: Finding = every()

function byteOf(finding: Finding): number {
  const { outcome } = finding
  if (outcome === 'notMet') return stepsAway(finding) === 1 ? oneStepBit : 0
  if (outcome === 'unread') return 1
  if (outcome === 'missing') return 2
  return outcome === 'met' ? 4 : 3
}

/** What a byte of the sweep says. */
export function sightOf(byte: number): Sight {
  return {
    outcome: outcomes[byte & 7] ?? 'notMet',
    oneStep: (byte & oneStepBit) !== 0,
    overlooked: (byte & overlookedBit) !== 0,
  }
}

/** How many conditions must change before nothing speaks against it; of alternatives the nearest. */
export function stepsAway(finding: Finding): number {
  if (finding.outcome !== 'notMet') return 0
  if (!isGroup(finding)) return 1
  if (finding.of === 'every') return finding.findings.reduce((sum, one) => sum + stepsAway(one), 0)
  return finding.findings.reduce((least, one) => Math.min(least, stepsAway(one)), Number.POSITIVE_INFINITY)
}

// A title is asked of each year anew; anything else is given once.
function isOverlooked({ standard, rule, yearBefore }: Looked, who: PersonFacts, at: Asked): boolean {
  const place = at.year - who.start
  const yearly = isTitle(standard.award)
  const given = yearly
    ? titleYears(who, standard) & (3 << (place - 1))
    : yearsWith(who.awards, standard.award)
  if (given !== 0) return false
  const { outcome } = rule(who, yearBefore)
  return outcome === 'met' || outcome === 'forPeople'
}

function titleYears(who: PersonFacts, standard: Standard<PersonFacts>): number {
  for (const one of who.titles) if (one.code === standard.award) return one.years
  return 0
}
