import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { brake } from './comments.ts'

type At = { isPublished: boolean; isWithdrawn: boolean; lately: number }

export function maySendComment({ isPublished, isWithdrawn, lately }: At): Verdict {
  if (!isPublished) return hidden
  if (isWithdrawn) return refused(t('Bài đã được gỡ nên không nhận bình luận nữa.'))
  if (lately >= brake.most)
    return refused(
      t('Từ nơi này đã có {most} bình luận trong {minutes} phút. Hãy đợi một lát rồi gửi tiếp.', {
        ...brake,
      }),
    )
  return allowed
}
