import { type Asked, partsOf, type Rule, ruleOf, type Standard } from '../kernel/asked.ts'
import { isTitle } from '../kernel/award-code.ts'
import { addYears } from '../kernel/day.ts'
import { type PersonFacts, yearsWith } from '../kernel/facts.ts'
import { every, type Finding, isGroup, type Leaf, type Outcome, outcomes } from '../kernel/finding.ts'
import type { Route } from '../kernel/history.ts'

/** One award looked for in a whole organisation: its standard and the rule of the day asked about, whole and in parts. */
type Looked = {
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
  /** Nothing is counted: people judge everything, of anybody. */
  judgementOnly: boolean
}

const oneStepBit = 8
const overlookedBit = 16
const judgementBit = 32

/** Judges one person by every rule. Awards of one sort stand together: what all of them ask is judged once. */
export function judgeAll(looked: readonly Looked[], who: PersonFacts, at: Asked): Finding[] {
  let rule: Rule<PersonFacts> | null = null
  let general: Finding = every()
  const findings: Finding[] = []
  for (const one of looked) {
    if (one.general !== null && one.general !== rule) {
      rule = one.general
      general = rule(who, at)
    }
    const own = one.own(who, at)
    findings.push(one.general === null ? own : every(general, own))
  }
  return findings
}

/** What is seen of each award for one person, with the finding it rests on. */
export function seePerson(looked: readonly Looked[], who: PersonFacts, at: Asked): Seen[] {
  const findings = judgeAll(looked, who, at)
  return looked.flatMap((one, place) => {
    const finding = findings[place]
    return finding ? [{ looked: one, finding, sight: sightOf(byteOf(one, finding, { who, at })) }] : []
  })
}

export type Seen = { looked: Looked; finding: Finding; sight: Sight }

/** Judges one person by every rule; the byte of each award goes into `into` from `from` on. */
export function sweepPerson(
  looked: Looked[],
  who: PersonFacts,
  at: Asked,
  into: { bytes: Uint8Array; from: number },
) {
  const findings = judgeAll(looked, who, at)
  for (let place = 0; place < looked.length; place++) {
    const one = looked[place]
    const finding = findings[place]
    if (one && finding) into.bytes[into.from + place] = byteOf(one, finding, { who, at })
  }
}

function byteOf(looked: Looked, finding: Finding, about: { who: PersonFacts; at: Asked }): number {
  const { outcome } = finding
  if (outcome === 'notMet') return stepsUpTo(finding, 2) === 1 ? oneStepBit : 0
  if (outcome === 'unread') return 1
  if (outcome === 'missing') return 2
  if (outcome === 'forPeople' && isJudgementOnly(finding)) return 3 | judgementBit
  return (outcome === 'met' ? 4 : 3) | (isOverlooked(looked, about) ? overlookedBit : 0)
}

/** What a byte of the sweep says. */
export function sightOf(byte: number): Sight {
  return {
    outcome: outcomes[byte & 7] ?? 'notMet',
    oneStep: (byte & oneStepBit) !== 0,
    overlooked: (byte & overlookedBit) !== 0,
    judgementOnly: (byte & judgementBit) !== 0,
  }
}

/**
 * How far it is: each condition still to be brought about counts one, and one for every year, title or initiative it
 * is short; what is unknown or unread counts with what is not met; of alternatives the nearest.
 */
export function stepsAway(finding: Finding): number {
  return stepsUpTo(finding, Number.POSITIVE_INFINITY)
}

// Counting stops where it has reached `enough`: who is two steps away is not asked how many more.
function stepsUpTo(finding: Finding, enough: number): number {
  if (finding.outcome === 'met' || finding.outcome === 'forPeople') return 0
  if (!isGroup(finding)) return stepsTo(finding)
  if (finding.of === 'any') return nearest(finding.findings, enough)
  let steps = 0
  for (const one of finding.findings) {
    steps += stepsUpTo(one, enough - steps)
    if (steps >= enough) return steps
  }
  return steps
}

function nearest(findings: Finding[], enough: number): number {
  let least = Number.POSITIVE_INFINITY
  for (const one of findings) least = Math.min(least, stepsUpTo(one, enough))
  return least
}

// Nobody becomes a farmer, or younger in service, by merit.
function stepsTo(leaf: Leaf): number {
  if (leaf.of === 'status' || leaf.of === 'givenAs') return Number.POSITIVE_INFINITY
  if (leaf.have === null) return 1
  if (leaf.of === 'service')
    return leaf.have < leaf.asks.years ? leaf.asks.years - leaf.have : Number.POSITIVE_INFINITY
  if (leaf.of === 'titles' || leaf.of === 'works') return Math.max(1, leaf.asks.count - leaf.have)
  if (leaf.of === 'ratings') return Math.max(1, (leaf.asks.count ?? leaf.asks.span) - leaf.have)
  return leaf.of === 'periods' ? Math.max(1, leaf.asks.count - leaf.have) * leaf.asks.length : 1
}

/** Whether nothing in it was counted: every condition is left to people. */
function isJudgementOnly(finding: Finding): boolean {
  if (isGroup(finding)) return finding.findings.every(isJudgementOnly)
  return finding.outcome === 'forPeople'
}

// A title is asked of each year anew; anything else is given once.
function isOverlooked(looked: Looked, { who, at }: { who: PersonFacts; at: Asked }): boolean {
  const { standard, rule, yearBefore } = looked
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
