import { z } from 'zod'
import { choice, day, id, integer, optionalLongText, optionalText } from '#kit/http/fields.ts'
import { t } from '#plumbing/language.ts'
import { isEmail, longest, nameFault } from '../comments/comments.ts'
import { harmless } from '../comments/harmless.ts'
import { stepKinds, wishKinds } from './rights.ts'

const asked = {
  kind: choice(wishKinds),
  words: optionalLongText(2000).transform(harmless),
  newName: optionalText(longest.name)
    .transform(harmless)
    .superRefine((typed, context) => {
      const fault = typed === '' ? null : nameFault(typed)
      if (fault) context.addIssue({ code: 'custom', message: fault })
    }),
  newEmail: optionalText(longest.email).refine((typed) => typed === '' || isEmail(typed), {
    error: () => t('Email chưa đúng. Hãy nhập một địa chỉ, ví dụ ten@example.com.'),
  }),
}

export const wishForm = z.object(asked)
export const entryForm = z.object({ ...asked, commentId: id(), receivedOn: day() })
export const stepForm = z.object({ step: choice(stepKinds), words: optionalLongText(2000) })

/** Nothing is kept for ever: zero is no number of months. */
export const retentionForm = z.object({ months: integer({ min: 1, max: 60 }) })
