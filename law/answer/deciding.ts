import { type Finding, type Group, isGroup, type Leaf } from '../kernel/finding.ts'
import { stepsAway } from './sweep.ts'

/**
 * The conditions that made a finding what it is: of all that is needed those as bad as the whole; of alternatives,
 * those of the nearest one. What is met was decided by everything, and names nothing.
 */
export function decidingLeaves(finding: Finding): Leaf[] {
  if (finding.outcome === 'met') return []
  if (!isGroup(finding)) return [finding]
  const worst = finding.findings.filter((one) => one.outcome === finding.outcome)
  if (finding.of === 'every') return worst.flatMap(decidingLeaves)
  const [nearest] = worst.sort(byNearness)
  return nearest ? decidingLeaves(nearest) : []
}

/** The conditions that count: all that is needed, and of alternatives the ones of the best. */
export function neededLeaves(finding: Finding): Leaf[] {
  if (!isGroup(finding)) return [finding]
  if (finding.of === 'every') return finding.findings.flatMap(neededLeaves)
  const best = finding.findings.filter((one) => one.outcome === finding.outcome)
  const [nearest] = best.sort(byNearness)
  return nearest ? neededLeaves(nearest) : []
}

// Two ways that nothing can open are equally far.
function byNearness(a: Finding, b: Finding): number {
  const [one, other] = [stepsAway(a), stepsAway(b)]
  return one === other ? 0 : one - other
}

/** The same finding as people read it: a group inside one of its own kind, or alone in its group, says no more. */
export function plainly(finding: Finding): Finding {
  if (!isGroup(finding)) return finding
  const findings = finding.findings.map(plainly).flatMap((one) => partsFor(finding, one))
  const [only] = findings
  return findings.length === 1 && only ? only : { ...finding, findings }
}

function partsFor(whole: Group, part: Finding): Finding[] {
  if (!isGroup(part)) return [part]
  return part.of === whole.of || part.findings.length === 0 ? part.findings : [part]
}
