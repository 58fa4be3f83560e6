import { cite } from '../texts/instruments.ts'
import type { Share } from './vote-rule.ts'

/** The least count that is not below the share of all members: blank, spoiled and missing ballots stay in the whole. */
export function leastVotes(percent: number, allMembers: number): number {
  return Math.ceil((percent * allMembers) / 100)
}

/** Whether enough are there. */
export function hasQuorum({ parts, of }: Share, present: number, allMembers: number): boolean {
  return present * of >= parts * allMembers
}

/** “Hơn một nửa”: strictly more than half of all members. */
export function isMajority(yes: number, allMembers: number): boolean {
  return yes * 2 > allMembers
}

/** “Bỏ phiếu bầu Chiến sĩ thi đua cơ sở ở đơn vị”: whether enough came, and whether enough said yes. */
type UnitBallot = { quorate: boolean; elected: boolean }

/** Where the unit ballot stands in the law; from 25 November 2018 to the end of 2023, in the army. */
export const unitBallotCitation = cite('151/2018/TT-BQP', 'Điều 64 khoản 8')

/**
 * The secret ballot in the unit: at least two thirds of the serving strength are there, and more than half of the
 * serving strength (not of those there) say yes.
 */
export function unitBallot(strength: number, present: number, yes: number): UnitBallot {
  const quorate = strength > 0 && present * 3 >= strength * 2
  return { quorate, elected: quorate && yes <= present && yes * 2 > strength }
}

/** “Phiên của Hội đồng trung ương về danh hiệu Anh hùng”, 2024 to June 2025: nine in ten there, nine in ten say yes. */
export function centralHeroVote(allMembers: number, present: number, yes: number): boolean {
  return hasQuorum({ parts: 90, of: 100 }, present, allMembers) && yes >= leastVotes(90, allMembers)
}
