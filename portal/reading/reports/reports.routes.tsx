import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import { choice, isId, optionalText } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { BadInput, found, notFound } from '#plumbing/verdict.ts'
import { placeOf } from '../../comments/discussion.store.ts'
import { harmless } from '../../comments/harmless.ts'
import { reportKinds } from '../../moderation/moderation.ts'
import { reportComment, visibleComments } from '../../moderation/reports/reports.acts.ts'
import { magazineName } from '../reading.store.ts'
import { ReportScreen } from './ReportScreen.tsx'

const report = z.object({
  kind: choice(reportKinds),
  words: optionalText(500).transform(harmless),
  website: optionalText().refine((typed) => typed === '', {
    error: () => t('Ô ẩn dành để nhận ra máy tự gửi đã có chữ. Hãy gửi lại lần nữa.'),
  }),
})

/** A comment by its own address, and the reader's word that it breaks the rules. */
export const reportRoutes = new Hono<Env>()
  .get('/comments/:id', everyone, async (c) => {
    const id = idOf(c.req.param('id'))
    const { slug, page, rootId, isReply } = found(await placeOf(c.var.db, id))
    const query = isReply ? `?thread=${rootId}` : page > 1 ? `?page=${page}` : ''
    return c.redirect(`/news/${slug}${query}#comment-${id}`, 302)
  })
  .get('/comments/:id/report', everyone, async (c) => {
    const id = idOf(c.req.param('id'))
    const comment = found(await visibleComments(c.var.db).where('comments.id', '=', id).executeTakeFirst())
    const { slug, title, name, body } = comment
    const magazine = await magazineName(c.var.db)
    return show(c, ReportScreen, {
      magazine,
      id,
      slug,
      title,
      name,
      body,
      isSent: c.req.query('sent') === '1',
    })
  })
  .post('/comments/:id/reports', everyone, async (c) => {
    const commentId = idOf(c.req.param('id'))
    const { kind, words } = await read(c, report)
    if (kind === 'other' && words === '')
      throw new BadInput({ words: t('Hãy viết vài chữ cho biết vì sao.') })
    await reportComment(c.var.db, { commentId, kind, words, address: c.var.address })
    return done(c, `/comments/${commentId}/report?sent=1`)
  })

const idOf = (id: string) => (isId(id) ? id : notFound())
