import { vnDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { brakeMinutes, brakes, type CommentRule, type Lately, leastSeconds, type Proof } from './comments.ts'

type Ground = { isWithdrawn: boolean; rule: CommentRule; isClosed: boolean }

/** Whether readers may write under an article at all. */
export function takesComments({ isWithdrawn, rule, isClosed }: Ground): Verdict {
  if (isWithdrawn) return refused(t('Bài đã được gỡ nên không nhận bình luận nữa.'))
  if (rule === 'none' || isClosed) return refused(t('Chuyên mục này không nhận bình luận.'))
  return allowed
}

type At = Ground & {
  proof: Proof
  lately: Lately
  secondsOpen: number | null
  block: { reason: string; endsOn: Day } | null
  parent: 'none' | 'shown' | 'gone'
}

export function maySendComment(at: At | null): Verdict {
  if (!at) return hidden
  const takes = takesComments(at)
  if (takes.kind !== 'allowed') return takes
  if (at.block)
    return refused(
      t('Nơi gửi hoặc email này tạm không gửi được bình luận đến hết ngày {day}. Lý do: {reason}', {
        day: vnDay(at.block.endsOn),
        reason: at.block.reason,
      }),
    )
  if (at.parent === 'gone')
    return refused(t('Bình luận định trả lời không còn hiện ra. Bạn có thể gửi thành bình luận riêng.'))
  return tooFast(at) ?? tooMany(at) ?? allowed
}

function tooFast({ proof, secondsOpen }: At): Verdict | null {
  if (proof === 'worked' || secondsOpen === null || secondsOpen >= leastSeconds) return null
  return refused(
    t('Biểu mẫu mới mở chưa đến {seconds} giây. Chữ đã gõ còn nguyên; hãy đọc lại rồi gửi.', {
      seconds: leastSeconds,
    }),
  )
}

function tooMany({ proof, lately }: At): Verdict | null {
  const most = brakes[proof]
  if (lately.here >= most.here || lately.place >= most.place)
    return refused(
      t('Từ nơi này đã có {most} bình luận trong {minutes} phút. Hãy đợi một lát rồi gửi tiếp.', {
        most: lately.here >= most.here ? most.here : most.place,
        minutes: brakeMinutes,
      }),
    )
  if (lately.article >= most.article || lately.site >= most.site)
    return refused(
      t('Tạp chí đang nhận quá nhiều bình luận cùng lúc. Hãy giữ trang này và gửi lại sau ít phút.'),
    )
  return null
}
