import type { Context } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { longText, optionalId, optionalText, text, yes } from '#kit/http/fields.ts'
import { fieldsOf } from '#kit/http/read.ts'
import { t } from '#plumbing/language.ts'
import { isEmail, longest, nameFault } from './comments.ts'
import { harmless } from './harmless.ts'

const name = text(longest.name)
  .transform(harmless)
  .superRefine((typed, context) => {
    const fault = nameFault(typed)
    if (fault) context.addIssue({ code: 'custom', message: fault })
  })

/** What a reader sends; each wrong field is told in a sentence. */
export const commentForm = z.object({
  name,
  email: text(longest.email).refine(isEmail, {
    error: () => t('Email chưa đúng. Hãy nhập một địa chỉ, ví dụ ten@example.com.'),
  }),
  body: longText(longest.body)
    .transform(harmless)
    .refine((typed) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(typed), {
      error: () => t('Chưa thấy chữ nào đọc được. Hãy viết lại nội dung.'),
    }),
  publication: yes().refine((ticked) => ticked, {
    error: () => t('Cần đồng ý với điều này thì tạp chí mới được nhận và đăng bình luận.'),
  }),
  notification: yes(),
  website: optionalText().refine((typed) => typed === '', {
    error: () => t('Ô ẩn dành để nhận ra máy tự gửi đã có chữ. Hãy gửi lại lần nữa.'),
  }),
  parent: optionalId(),
  work: optionalText(120),
})

/** When the form of a reader without an account was drawn, by the date in its token, which was checked before. */
export async function drawnAt(c: Context<Env>): Promise<Date | null> {
  if (c.var.actorOrNull) return null
  const [, seconds] = /^([0-9a-z]{1,9})\./.exec((await fieldsOf(c))._csrf?.[0] ?? '') ?? []
  return seconds ? new Date(Number.parseInt(seconds, 36) * 1000) : null
}
