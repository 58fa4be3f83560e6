import { vnNumber } from '#kit/format.ts'
import { type BallotRule, ballotRule, votesNeeded } from '#law/councils/ballot-rule.ts'
import type { Day } from '#law/kernel/day.ts'
import { OutsideWrittenLaw } from '#law/kernel/in-force.ts'

/** “Số phiếu cần đạt” for one nominee, in whole votes of all members. */
export type Threshold = { rule: BallotRule; needed: number }

/** The threshold by the law of the day of the sitting; throws where no rule has been read. */
export function thresholdOf(awardCode: string, heldOn: Day, allMembers: number): Threshold {
  const rule = ballotRule(awardCode, heldOn)
  return { rule, needed: votesNeeded(rule, allMembers) }
}

/** The same, or nothing where no rule has been read. */
export function thresholdOrNone(awardCode: string, heldOn: Day, allMembers: number): Threshold | null {
  try {
    return thresholdOf(awardCode, heldOn, allMembers)
  } catch (error) {
    if (error instanceof OutsideWrittenLaw) return null
    throw error
  }
}

/** The rule as the minutes keep it; papers are written in Vietnamese. */
export function ruleWords({ rule }: Threshold): string {
  const share = `${vnNumber(rule.percent)} % tổng số thành viên Hội đồng`
  return rule.citation ? `${share} (${rule.citation.place}, ${rule.citation.instrument})` : share
}
