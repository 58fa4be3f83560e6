import { type Actor, hasDuty } from '#ground/people/actor.ts'
import { vnInstant } from '#kit/format.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'

export type Ruling = { ruling: 'approved' | 'refused'; by: string; at: Date; reason: string }

/** A comment is ruled on once; whoever comes second learns who was first. */
export function mayRule(who: Actor, earlier: Ruling | null): Verdict {
  if (!hasDuty(who, 'moderator')) return hidden
  if (!earlier) return allowed
  const { by, at } = earlier
  if (earlier.ruling === 'approved')
    return refused(t('Bình luận này đã được {by} duyệt lúc {at}.', { by, at: vnInstant(at) }))
  return refused(t('Bình luận này đã bị {by} từ chối lúc {at}.', { by, at: vnInstant(at) }))
}
