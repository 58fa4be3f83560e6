import { isAwardCode } from '../kernel/award-code.ts'
import type { Citation } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import { OutsideWrittenLaw } from '../kernel/in-force.ts'
import { cite } from '../texts/instruments.ts'
import { leastVotes } from './tally.ts'
import { voteRule } from './thresholds.ts'

/** “Tỷ lệ phiếu đồng ý cần đạt”: a share of all members of the council, present or not. */
type BallotRule = { percent: number; of: 'allMembers'; citation: Citation | null; note: string }

/** What share of an army council must agree, by the law of the day of the sitting; throws where no share is read. */
export function ballotRule(awardCode: string, heldOn: Day): BallotRule {
  if (!isAwardCode(awardCode)) throw new OutsideWrittenLaw(heldOn)
  const rule = voteRule(awardCode, { heldOn, layers: ['army'] })
  if (rule.kind === 'share')
    return { percent: rule.percent, of: 'allMembers', citation: rule.citation, note: '' }
  if (rule.kind === 'ownRules' && heldOn < '2024-01-01') return asOtherAwards
  throw new OutsideWrittenLaw(heldOn)
}

// Điều 64 khoản 7 điểm b không nêu bằng khen dưới cấp Thủ tướng, giấy khen, huy chương, kỷ niệm chương; lấy theo mức của điểm b.
const asOtherAwards: BallotRule = {
  percent: 75,
  of: 'allMembers',
  citation: cite('151/2018/TT-BQP', 'Điều 64 khoản 7'),
  note: 'không thấy quy định riêng, lấy theo mức chung tại điểm b khoản 7 Điều 64 Thông tư 151/2018/TT-BQP',
}

/** The votes needed, in whole numbers: the least count that is not below the share. */
export function votesNeeded(rule: BallotRule, allMembers: number): number {
  return leastVotes(rule.percent, allMembers)
}
