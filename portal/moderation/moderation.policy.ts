import { type Actor, hasDuty } from '#ground/people/actor.ts'
import { vnInstant } from '#kit/format.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Standing } from '../comments/comments.ts'
import type { Ruling } from './moderation.ts'

/** Where a comment stands, and by whom; nobody where it waits or its section showed it at once. */
export type Stand = { standing: Standing; by: string | null; at: Date | null; openReports: number }

/** `seen` is how the comment stood when the moderator looked: whoever comes second learns who was first. */
type Asked = { ruling: Ruling; seen: Standing }

export function mayRule(who: Actor, stand: Stand, { ruling, seen }: Asked): Verdict {
  if (!hasDuty(who, 'moderator')) return hidden
  if (stand.standing !== seen) return refused(overtaken(stand))
  if (isTakenBack(stand))
    return refused(t('Người gửi đã rút bình luận này hoặc đã yêu cầu xóa; không đăng lại được.'))
  const isShown = stand.standing === 'approved' || stand.standing === 'shown'
  if (ruling === 'withdrawn') return isShown ? allowed : refused(t('Chỉ gỡ được bình luận đang hiện ra.'))
  if (ruling === 'refused')
    return stand.standing === 'waiting' ? allowed : refused(t('Chỉ từ chối được bình luận đang chờ duyệt.'))
  if (stand.standing === 'approved' && stand.openReports === 0) return refused(overtaken(stand))
  return allowed
}

/** Nobody of ours took it away: its sender did, or what it said was erased. */
const isTakenBack = ({ standing, by }: Pick<Stand, 'standing' | 'by'>) =>
  by === null && (standing === 'withdrawn' || standing === 'refused')

function overtaken({ standing, by, at }: Stand): string {
  if (isTakenBack({ standing, by }))
    return t('Người gửi đã rút bình luận này hoặc đã yêu cầu xóa; không đăng lại được.')
  const values = { by: by ?? '', at: vnInstant(at) }
  const sentences: Record<Standing, string> = {
    waiting: t('Bình luận này đang chờ duyệt. Hãy tải lại trang.'),
    shown: t('Bình luận này đang hiện theo quy định của chuyên mục. Hãy tải lại trang.'),
    approved: t('Bình luận này đã được {by} duyệt lúc {at}.', values),
    refused: t('Bình luận này đã bị {by} từ chối lúc {at}.', values),
    withdrawn: t('Bình luận này đã bị {by} gỡ lúc {at}.', values),
  }
  return sentences[standing]
}

/** Answers and blocks are for whoever moderates; an answer stands under a comment that readers see. */
export function mayAnswer(who: Actor, standing: Standing): Verdict {
  if (!hasDuty(who, 'moderator')) return hidden
  if (standing === 'approved' || standing === 'shown') return allowed
  return refused(t('Hãy duyệt bình luận trước; câu trả lời hiện ngay dưới nó.'))
}

export function mayModerate(who: Actor): Verdict {
  return hasDuty(who, 'moderator') ? allowed : hidden
}
