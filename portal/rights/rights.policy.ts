import { type Actor, hasDuty, isAdministrator } from '#ground/people/actor.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Standing } from '../comments/comments.ts'
import { type StepKind, timingOf, type Wish } from './rights.ts'

export type Mine = { standing: Standing; isErased: boolean; isTakenBack: boolean }

/** What a sender may do with a comment of theirs that is still theirs to change. */
export function mayChangeMine({ isErased, isTakenBack }: Mine): Verdict {
  if (isErased) return refused(t('Dữ liệu của bình luận này đã được xóa.'))
  if (isTakenBack) return refused(t('Bạn đã rút bình luận này.'))
  return allowed
}

/** One refused or taken down by moderators is not written anew: a new comment is. */
export function mayCorrectMine(mine: Mine): Verdict {
  const may = mayChangeMine(mine)
  if (may.kind !== 'allowed') return may
  if (mine.standing === 'refused' || mine.standing === 'withdrawn')
    return refused(t('Bình luận này không được đăng hoặc đã bị gỡ. Hãy gửi một bình luận mới.'))
  return allowed
}

export function mayWish({ isErased }: Mine, open: number): Verdict {
  if (isErased) return refused(t('Dữ liệu của bình luận này đã được xóa.'))
  if (open > 0) return refused(t('Yêu cầu cùng loại đang được xử lý. Hãy xem tình trạng bên dưới.'))
  return allowed
}

export function mayTakeStep(who: Actor, wish: Wish, step: StepKind): Verdict {
  if (!hasDuty(who, 'moderator')) return hidden
  const has = (kind: StepKind) => wish.steps.some((one) => one.step === kind)
  if (has('executed') || has('refused')) return refused(t('Yêu cầu này đã kết thúc. Hãy tải lại trang.'))
  if (step === 'answered' && has('answered'))
    return refused(t('Yêu cầu này đã được trả lời. Hãy tải lại trang.'))
  if (step === 'extended') return mayExtend(wish, who.today)
  return allowed
}

function mayExtend(wish: Wish, today: Day): Verdict {
  if (wish.steps.some((one) => one.step === 'extended'))
    return refused(t('Yêu cầu này đã được gia hạn một lần.'))
  if (timingOf(wish, today).dueOn !== null && today > wish.executionDue)
    return refused(t('Đã quá hạn thực hiện nên không gia hạn được nữa. Hãy thực hiện hoặc từ chối ngay.'))
  return allowed
}

export function maySetRetention(who: Actor): Verdict {
  return hasDuty(who, 'editorInChief') || isAdministrator(who) ? allowed : hidden
}
