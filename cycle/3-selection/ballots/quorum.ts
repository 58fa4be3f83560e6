import { hasQuorum } from '#law/councils/tally.ts'
import { voteRule } from '#law/councils/thresholds.ts'
import type { HeldAt, Quorum } from '#law/councils/vote-rule.ts'
import { isAwardCode } from '#law/kernel/award-code.ts'
import { OutsideWrittenLaw } from '#law/kernel/in-force.ts'
import { t } from '#plumbing/language.ts'
import { allowed, refused, type Verdict } from '#plumbing/verdict.ts'

/** The strictest quorum that the law of the day asks for any of these awards; nothing where none was read. */
export function quorumAsked(awardCodes: string[], at: HeldAt): Quorum | null {
  const quorums = [...new Set(awardCodes)].flatMap((code) => quorumOf(code, at) ?? [])
  return quorums.sort((a, b) => b.share.parts * a.share.of - a.share.parts * b.share.of)[0] ?? null
}

function quorumOf(code: string, at: HeldAt): Quorum | null {
  if (!isAwardCode(code)) return null
  try {
    const law = voteRule(code, at)
    return law.kind === 'unread' ? null : law.quorum
  } catch (error) {
    if (error instanceof OutsideWrittenLaw) return null
    throw error
  }
}

/** The least number of voting members who must be there. */
export function leastPresent({ share }: Quorum, allMembers: number): number {
  return Math.ceil((share.parts * allMembers) / share.of)
}

/** Whether enough voting members are there to vote, with the clause where they are not. */
export function mayMeet(quorum: Quorum | null, present: number, allMembers: number): Verdict {
  if (!quorum || hasQuorum(quorum.share, present, allMembers)) return allowed
  const needed = leastPresent(quorum, allMembers)
  return refused(
    t('Mới có {present}/{all} thành viên có mặt, cần ít nhất {needed} người mới được biểu quyết.', {
      present,
      all: allMembers,
      needed,
    }),
    quorum.citation,
  )
}
