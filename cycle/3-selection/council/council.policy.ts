import type { Actor } from '#ground/people/actor.ts'
import { isLeadStaff, isOrganisationHead, openYear, type Year } from '#ground/units/year.ts'
import type { Citation } from '#law/kernel/citation.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { CouncilMember, Sitting, Standing } from './council.ts'

/** The secretary prepares sittings; the chair may too. */
export function keepsCouncil(who: Actor, members: CouncilMember[]): boolean {
  return members.some((one) => one.personId === who.id && (one.duty === 'secretary' || one.duty === 'chair'))
}

export function sitsIn(who: Actor, members: CouncilMember[]): boolean {
  return members.some((one) => one.personId === who.id)
}

/** Whether the person may see the votes member by member. */
export function seesVotes(who: Actor, year: Year, members: CouncilMember[]): boolean {
  return sitsIn(who, members) || isOrganisationHead(who, year)
}

/** Before the closure a sitting is the council's, the lead's and the head's; then the whole year's. */
export function seesSitting(who: Actor, year: Year, sitting: Sitting, members: CouncilMember[]): boolean {
  return sitting.closedAt !== null || isLeadStaff(who, year) || seesVotes(who, year, members)
}

export function mayOpenSitting(who: Actor, year: Year, members: CouncilMember[]): Verdict {
  if (!keepsCouncil(who, members)) return hidden
  return openYear(year)
}

/** Whether attendance or votes may be written down now. */
export function mayRecord(who: Actor, year: Year, sitting: Sitting, members: CouncilMember[]): Verdict {
  if (!keepsCouncil(who, members)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (sitting.closedAt) return refused(t('Phiên họp đã kết thúc nên không sửa được nữa.'))
  if (who.today < sitting.heldOn) return refused(t('Chưa đến ngày họp. Hãy ghi khi hội đồng đã họp.'))
  return allowed
}

/** Preparing comes before the day: the agenda. */
export function mayPrepare(who: Actor, year: Year, sitting: Sitting, members: CouncilMember[]): Verdict {
  if (!keepsCouncil(who, members)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (sitting.closedAt) return refused(t('Phiên họp đã kết thúc nên không sửa được nữa.'))
  return allowed
}

/** Whether a roll call may be written down: not where the vote is secret, and not without a quorum. */
export function mayVote(sitting: Sitting, quorum: { may: Verdict }): Verdict {
  if (sitting.way !== 'rollCall')
    return refused(t('Phiên họp này bỏ phiếu kín nên không ghi phiếu của từng người.'))
  return quorum.may
}

type Recusing = {
  year: Year
  sitting: Sitting
  members: CouncilMember[]
  member: CouncilMember
  /** Members who take no part in the case already. */
  takenOut: string[]
  hasVoted: boolean
  isFixed: boolean
}

/** The member himself, or who keeps the council and sees the case; before anything of the vote is fixed. */
export function mayRecuse(who: Actor, recusing: Recusing): Verdict {
  const { year, sitting, members, member, takenOut, hasVoted, isFixed } = recusing
  const isHimself = member.personId === who.id
  const sees = !members.some((one) => one.personId === who.id && takenOut.includes(one.id))
  if (!isHimself && !(keepsCouncil(who, members) && sees)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (sitting.closedAt) return refused(t('Phiên họp đã kết thúc nên không sửa được nữa.'))
  if (takenOut.includes(member.id))
    return refused(t('{name} đã không tham gia trường hợp này.', { name: member.name }))
  if (isFixed)
    return refused(t('Đã chuẩn bị hoặc mở bỏ phiếu kín nên danh sách người bỏ phiếu không đổi được nữa.'))
  if (hasVoted)
    return refused(
      t('Đã ghi biểu quyết của {name} trường hợp này. Hãy bỏ phiếu đó đi trước.', { name: member.name }),
    )
  return allowed
}

type Closing = {
  year: Year
  sitting: Sitting
  members: CouncilMember[]
  standing: Standing
  quorum: { may: Verdict }
  /** The clause by which absent members give a written opinion; `asked: false` where no text asks it. */
  absent: { asked: boolean; citation: Citation | null }
  /** Whether the count of a secret ballot stands. */
  counted: Verdict
}

export function mayCloseSitting(who: Actor, closing: Closing): Verdict {
  const { year, sitting, members, standing, quorum, absent, counted } = closing
  if (!sitsIn(who, members)) return hidden
  if (members.find((one) => one.id === sitting.presiderId)?.personId !== who.id)
    return refused(t('Chỉ người chủ trì được kết thúc phiên họp.'))
  if (sitting.closedAt) return refused(t('Phiên họp đã kết thúc.'))
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (who.today < sitting.heldOn) return refused(t('Chưa đến ngày họp nên chưa kết thúc được.'))
  if (standing.nominees === 0) return refused(t('Phiên họp chưa có đề nghị nào để xét.'))
  if (standing.unheard > 0)
    return refused(t('Còn {count} thành viên chưa ghi có mặt hay vắng.', { count: standing.unheard }))
  if (quorum.may.kind !== 'allowed') return quorum.may
  if (absent.asked && standing.awaited > 0)
    return refused(
      t('Còn {count} thành viên vắng mặt chưa cho ý kiến bằng văn bản.', { count: standing.awaited }),
      absent.citation,
    )
  return mayCount(sitting, standing, counted)
}

function mayCount(sitting: Sitting, standing: Standing, counted: Verdict): Verdict {
  if (sitting.way !== 'rollCall') return counted
  if (standing.missingVotes === 0) return allowed
  return refused(
    t('Còn {count} phiếu chưa ghi. Hãy ghi đủ ý kiến của từng thành viên.', {
      count: standing.missingVotes,
    }),
  )
}
