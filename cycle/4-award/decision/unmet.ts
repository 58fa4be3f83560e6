import { conditionKey } from '#cycle/3-selection/dossier/overrides/overrides.ts'
import { decidingLeaves, plainly } from '#law/answer/deciding.ts'
import { say } from '#law/answer/words/sentence.ts'
import { asksWords } from '#law/answer/words.ts'
import { any, every, type Finding, isGroup, type Leaf } from '#law/kernel/finding.ts'
import type { Unmet } from './decision.ts'

/** The conditions that keep a finding at “not met” once those somebody let stand, known by clause and sentence, count as met. */
export function unmetOf(finding: Finding, letStand: string[]): Unmet[] {
  if (finding.outcome !== 'notMet') return []
  const left = withOverrides(
    plainly(finding),
    (leaf) => letStand.length > 0 && letStand.includes(keyOf(leaf)),
  )
  if (left.outcome !== 'notMet') return []
  const leaves = decidingLeaves(left).filter((one) => one.outcome === 'notMet')
  return leaves.map((leaf) => ({ asks: say(asksWords(leaf)), citation: leaf.asks.citation }))
}

function withOverrides(finding: Finding, isLetStand: (leaf: Leaf) => boolean): Finding {
  if (!isGroup(finding)) return isLetStand(finding) ? { ...finding, outcome: 'met' } : finding
  const findings = finding.findings.map((one) => withOverrides(one, isLetStand))
  return finding.of === 'every' ? every(...findings) : any(...findings)
}

const keyOf = (leaf: Leaf) => conditionKey({ citation: leaf.asks.citation, asks: asksWords(leaf) })
