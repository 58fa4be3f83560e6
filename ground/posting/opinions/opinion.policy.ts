import { vnDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { type Actor, chargedWith } from '../../people/actor.ts'
import type { Nearness } from '../../people/record-seen.ts'
import { isLeadStaff, isOrganisationHead, type Year } from '../../units/year.ts'
import { stateOf } from '../posting.policy.ts'
import type { Posting } from '../posting.ts'
import { brake, type Opinion } from './opinion.ts'

type At = { today: Day; seesIt: boolean; lately: number }

/** Anybody who sees a posted list may write about it until its last day is over. */
export function maySendOpinion(posting: Posting, { today, seesIt, lately }: At): Verdict {
  if (!seesIt) return hidden
  const state = stateOf(posting, today)
  if (state === 'takenDown') return refused(t('Danh sách này đã được gỡ nên không nhận ý kiến ở đây nữa.'))
  if (state !== 'running' || posting.closedAt)
    return refused(
      t('Đã hết thời gian công khai (đến {day}). Hãy gửi ý kiến trực tiếp tới {body}.', {
        day: vnDay(posting.endsOn),
        body: posting.organisationName,
      }),
    )
  if (lately >= brake.most)
    return refused(
      t('Từ nơi này đã có {most} ý kiến trong {minutes} phút. Hãy đợi một lát rồi gửi tiếp.', { ...brake }),
    )
  return allowed
}

type Place = { year: Year; near: Nearness }

/** Who looks after opinions: the lead, the council's standing members, officers and head of the body. */
export function keepsOpinions(who: Actor, { year, near }: Place): boolean {
  return isLeadStaff(who, year) || near === 'keeper' || near === 'standing' || isOrganisationHead(who, year)
}

/** Nobody handles what is said of himself or of an agency he serves; a denunciation is for the head and whom the head names. */
export function seesOpinion(who: Actor, place: Place, opinion: Opinion): boolean {
  if (opinion.entryPersonId === who.id) return false
  const isHead = isOrganisationHead(who, place.year)
  if (!isHead && opinion.entryAgencyId && chargedWith(who).includes(opinion.entryAgencyId)) return false
  if (opinion.kind === 'denunciation') return isHead || opinion.handlerIds.includes(who.id)
  return keepsOpinions(who, place)
}

export function mayAnswer(who: Actor, place: Place, opinion: Opinion): Verdict {
  if (!seesOpinion(who, place, opinion)) return hidden
  if (opinion.outcome) return refused(t('Ý kiến này đã được trả lời.'))
  return allowed
}

/** Looking at who wrote is a deed of its own and stands in the journal. */
export function maySeeAuthor(who: Actor, place: Place, opinion: Opinion): Verdict {
  if (!seesOpinion(who, place, opinion)) return hidden
  return opinion.isNamed ? allowed : refused(t('Ý kiến này không ghi người gửi.'))
}

export function mayNameHandler(who: Actor, place: Place, opinion: Opinion): Verdict {
  if (!isOrganisationHead(who, place.year) || !seesOpinion(who, place, opinion)) return hidden
  if (opinion.kind !== 'denunciation')
    return refused(
      t(
        'Chỉ tố cáo mới cần giao đích danh người xử lý; ý kiến khác do cụm trưởng và thường trực hội đồng xử lý.',
      ),
    )
  return opinion.outcome ? refused(t('Ý kiến này đã được trả lời.')) : allowed
}

/** One name is stopped at a time, while its matter is looked into; the rest of the list goes on. What is decided is not stopped. */
export function maySuspend(who: Actor, place: Place, opinion: Opinion): Verdict {
  if (!seesOpinion(who, place, opinion) || !opinion.nominationId) return hidden
  if (opinion.suspensionId) return refused(t('Trường hợp này đang tạm dừng.'))
  if (opinion.isEnded)
    return refused(
      t('Trường hợp này đã kết thúc nên không tạm dừng được nữa. Nếu đã khen thưởng, hãy đề nghị hủy bỏ.'),
    )
  return allowed
}
