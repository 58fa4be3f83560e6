import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import { longText, optionalText, text } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { sendComment } from './comments.acts.ts'
import { isEmail, longest } from './comments.ts'

const comment = z.object({
  name: text(longest.name),
  email: text(longest.email).refine(isEmail, {
    error: () => t('Email chưa đúng. Hãy nhập một địa chỉ, ví dụ ten@example.com.'),
  }),
  body: longText(longest.body),
  website: optionalText().refine((typed) => typed === '', {
    error: () => t('Ô ẩn dành để nhận ra máy tự gửi đã có chữ. Hãy gửi lại lần nữa.'),
  }),
})

export const commentRoutes = new Hono<Env>().post('/news/:slug/comments', everyone, async (c) => {
  const slug = c.req.param('slug')
  const { name, email, body } = await read(c, comment)
  const { address } = c.var
  await sendComment(c.var.db, { slug, name, email, body, address })
  return done(c, `/news/${slug}?sent=1#comments`)
})
