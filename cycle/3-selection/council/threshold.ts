import { vnNumber } from '#kit/format.ts'
import { type BallotRule, ballotRule, votesNeeded } from '#law/councils/ballot-rule.ts'
import type { Day } from '#law/kernel/day.ts'
import { OutsideWrittenLaw } from '#law/kernel/in-force.ts'

/** “Số phiếu cần đạt” for one nominee, in whole votes of all members. */
export type Threshold = { rule: BallotRule; needed: number }

/** The share the council's own rules ask, where no law has been read: what somebody said, and where it stands. */
export type OwnShare = { percent: number; source: string }

type Asked = { awardCode: string; heldOn: Day; allMembers: number; ownShare: OwnShare | null }

/** The threshold by the law of the day of the sitting, else by the council's own rules; throws where neither is known. */
export function thresholdOf({ awardCode, heldOn, allMembers, ownShare }: Asked): Threshold {
  const rule = ruleOf(awardCode, heldOn, ownShare)
  return { rule, needed: votesNeeded(rule, allMembers) }
}

function ruleOf(awardCode: string, heldOn: Day, ownShare: OwnShare | null): BallotRule {
  try {
    return ballotRule(awardCode, heldOn)
  } catch (error) {
    if (!(error instanceof OutsideWrittenLaw) || !ownShare) throw error
    return { percent: ownShare.percent, of: 'allMembers', citation: null, note: ownShare.source }
  }
}

/** The same, or nothing where no rule has been read. */
export function thresholdOrNone(asked: Asked): Threshold | null {
  try {
    return thresholdOf(asked)
  } catch (error) {
    if (error instanceof OutsideWrittenLaw) return null
    throw error
  }
}

/** The rule as the minutes keep it; papers are written in Vietnamese. */
export function ruleWords({ rule }: Threshold): string {
  const share = `${vnNumber(rule.percent)} % tổng số thành viên Hội đồng`
  return rule.citation
    ? `${share} (${rule.citation.place}, ${rule.citation.instrument})`
    : `${share} (${rule.note})`
}
