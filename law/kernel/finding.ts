import type { Asks, ConditionKind } from './condition.ts'
import type { Reading } from './readings.ts'

/**
 * What a condition comes to, from worst to best: not met · nobody has read the text · a fact is missing · people
 * must judge · met. A group is as good as the worst of what it needs all of, or the best of what it needs one of.
 */
export const outcomes = ['notMet', 'unread', 'missing', 'forPeople', 'met'] as const
export type Outcome = (typeof outcomes)[number]

/** One condition of one kind, judged. */
export type LeafOf<K extends ConditionKind> = {
  of: K
  outcome: Outcome
  asks: Asks[K]
  /** The emulation year judged. */
  year: number
  /** How much was found of what is counted; null where nothing is counted or the fact is missing. */
  have: number | null
  /** The reading it rests on, where the text allows two. */
  reading: Reading | null
}
export type Leaf = { [K in ConditionKind]: LeafOf<K> }[ConditionKind]

export type Group = { of: 'every' | 'any'; outcome: Outcome; findings: Finding[] }
export type Finding = Leaf | Group

/** Less than zero when the first is worse. */
export function compareOutcomes(a: Outcome, b: Outcome): number {
  return outcomes.indexOf(a) - outcomes.indexOf(b)
}

function isWorse(a: Outcome, b: Outcome): boolean {
  if (a === 'notMet') return true
  if (a === 'unread') return b !== 'notMet'
  if (a === 'missing') return b === 'forPeople' || b === 'met'
  return a === 'forPeople' && b === 'met'
}

/** All of these are needed. */
export function every(...findings: Finding[]): Group {
  let outcome: Outcome = 'met'
  for (const one of findings)
    if (one.outcome !== outcome && isWorse(one.outcome, outcome)) outcome = one.outcome
  return { of: 'every', outcome, findings }
}

/** One of these is enough. */
export function any(...findings: Finding[]): Group {
  let outcome: Outcome = 'notMet'
  for (const one of findings)
    if (one.outcome !== outcome && isWorse(outcome, one.outcome)) outcome = one.outcome
  return { of: 'any', outcome, findings }
}

/** The outcome when `found` is certain and `possible` is the most the unknown facts could still bring. */
export function reaches(need: number, found: number, possible: number): Outcome {
  return found >= need ? 'met' : possible >= need ? 'missing' : 'notMet'
}

/** A condition just judged, naming the reading it rests on. */
export function restsOn<L extends Leaf>(leaf: L, reading: Reading): L {
  leaf.reading = reading
  return leaf
}

/** Whether a finding is a group of others. */
export function isGroup(finding: Finding): finding is Group {
  return finding.of === 'every' || finding.of === 'any'
}

/** Every single condition under a finding, in the order of the law. */
export function leavesOf(finding: Finding): Leaf[] {
  return isGroup(finding) ? finding.findings.flatMap(leavesOf) : [finding]
}
