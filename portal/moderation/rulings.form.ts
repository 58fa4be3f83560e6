import { z } from 'zod'
import { choice, ids, optionalChoice, optionalText } from '#kit/http/fields.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { standings } from '../comments/comments.ts'
import { type ReasonCode, reasonCodes, rulings } from './moderation.ts'

const reason = { code: optionalChoice(reasonCodes), words: optionalText(500) }
const seen = optionalChoice(standings).transform((typed) => typed ?? ('waiting' as const))

/** How the comment stood when the moderator looked at it. */
export const seenForm = z.object({ seen })
export const refusal = z.object(reason)
export const withdrawal = z.object({ seen, ...reason })

export const severalForm = z.object({
  id: ids().refine((chosen) => chosen.length > 0 && chosen.length <= 100, {
    error: () => t('Hãy đánh dấu ít nhất một bình luận trong danh sách.'),
  }),
  ruling: choice(rulings),
  seen,
  ...reason,
})

/** The reason chosen; where one is needed it must be there, and “other” in words. */
export function reasonOf({ code, words }: { code: ReasonCode | null; words: string }, isNeeded: boolean) {
  if (isNeeded && code === null) throw new BadInput({ code: t('Hãy chọn lý do.') })
  if (isNeeded && code === 'other' && words === '') throw new BadInput({ words: t('Hãy viết lý do.') })
  return isNeeded ? { code: code ?? ('' as const), words } : { code: '' as const, words: '' }
}
