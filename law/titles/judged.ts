import { type Asked, ruleOf, type Standard } from '../kernel/asked.ts'
import { type CollectiveFacts, factsOfCollective } from '../kernel/facts.ts'
import { type Finding, isGroup, type Leaf, type Outcome } from '../kernel/finding.ts'
import type { CollectiveHistory, CollectiveYear } from '../kernel/history.ts'
import { aBodyYear, aCollective, anAsk } from '../kernel/samples.ts'

/** A collective of the tests by its differences from the ordinary, its year and the question put. */
export type Case = {
  body?: Partial<CollectiveHistory>
  year?: Partial<CollectiveYear>
  ask?: Partial<Asked>
}

/** What a standard says of the collective of a test. */
export function judged(standard: Standard<CollectiveFacts>, one: Case): Finding {
  const at = anAsk(one.ask)
  const history = aCollective({ years: [aBodyYear(at.year, one.year)], ...one.body })
  return ruleOf(standard, at)(factsOfCollective(history, at.year), at)
}

/** The conditions that came to this, by kind, in the order of the law; of alternatives only where none is better. */
export function kindsThatAre(finding: Finding, outcome: Outcome): Leaf['of'][] {
  if (!isGroup(finding)) return finding.outcome === outcome ? [finding.of] : []
  if (finding.of === 'any' && finding.outcome !== outcome) return []
  return finding.findings.flatMap((one) => kindsThatAre(one, outcome))
}
