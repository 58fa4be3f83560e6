import { decidingLeaves, plainly } from '#law/answer/deciding.ts'
import { say } from '#law/answer/words/sentence.ts'
import { asksWords } from '#law/answer/words.ts'
import type { Citation } from '#law/kernel/citation.ts'
import { any, every, type Finding, isGroup, type Leaf } from '#law/kernel/finding.ts'
import type { Unmet } from './decision.ts'

/** The conditions that keep a finding at “not met” once those somebody let stand are counted as met. */
export function unmetOf(finding: Finding, letStand: Citation[]): Unmet[] {
  const left = withOverrides(plainly(finding), (leaf) =>
    letStand.some((one) => isSame(one, leaf.asks.citation)),
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

const isSame = (one: Citation, other: Citation) =>
  one.instrument === other.instrument && one.place === other.place
