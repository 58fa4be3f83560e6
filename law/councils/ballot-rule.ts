import type { Citation } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import { inForce, OutsideWrittenLaw, type Version } from '../kernel/in-force.ts'
import { cite } from '../texts/instruments.ts'

/** “Tỷ lệ phiếu đồng ý cần đạt”: a share of all members of the council, present or not. */
export type BallotRule = { percent: number; of: 'allMembers'; citation: Citation | null; note: string }

/** What share of the council must agree, by the law of the day of the sitting. Army councils only, so far. */
export function ballotRule(awardCode: string, heldOn: Day): BallotRule {
  return inForce(versions, heldOn)(awardCode)
}

/** The votes needed, in whole numbers: the least count that is not below the share. */
export function votesNeeded(rule: BallotRule, allMembers: number): number {
  return Math.ceil((rule.percent * allMembers) / 100)
}

const versions: Version<(awardCode: string) => BallotRule>[] = [
  { from: '2018-11-25', to: '2024-01-01', rule: army2018 },
  { from: '2024-01-01', to: '2025-07-01', rule: decree2023 },
]

const stateLevel = new Set(['governmentFlag', 'nationalFighter', 'stateHero'])

// Điều 64 khoản 7 Thông tư 151/2018/TT-BQP, nói gọn: danh hiệu anh hùng, Cờ thi đua của Chính phủ, Chiến sĩ
// thi đua toàn quốc cần ít nhất 90 % tổng số thành viên Hội đồng; các danh hiệu khác và bằng khen cần 75 %.
function army2018(awardCode: string): BallotRule {
  const percent = stateLevel.has(awardCode) ? 90 : 75
  return { percent, of: 'allMembers', citation: cite('151/2018/TT-BQP', 'Điều 64 khoản 7'), note: '' }
}

const ninetyPercent = new Set(['nationalFighter', 'armyFighter', 'stateHero'])
const eightyPercent = new Set(['grassrootsFighter', 'ministryFlag', 'governmentFlag'])

// Điều 30 khoản 7 Nghị định 98/2023/NĐ-CP, nói gọn: Anh hùng, Chiến sĩ thi đua toàn quốc và cấp bộ, tỉnh cần 90 %
// tổng số thành viên Hội đồng; Chiến sĩ thi đua cơ sở, Cờ thi đua cấp bộ, tỉnh và của Chính phủ cần 80 %.
// For the other awards the decree names no share: nothing is decided here, the council's own rules must be read.
function decree2023(awardCode: string): BallotRule {
  const citation = cite('98/2023/NĐ-CP', 'Điều 30 khoản 7')
  if (ninetyPercent.has(awardCode)) return { percent: 90, of: 'allMembers', citation, note: '' }
  if (eightyPercent.has(awardCode)) return { percent: 80, of: 'allMembers', citation, note: '' }
  throw new OutsideWrittenLaw('2024-01-01')
}
