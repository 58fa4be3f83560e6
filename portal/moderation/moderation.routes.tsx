import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { moderator } from '#ground/people/who.ts'
import { isId, longText } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import { type Standing, standings } from '../comments/comments.ts'
import { approveComment, refuseComment } from './moderation.acts.ts'
import { countQueue, queue, queuePage } from './moderation.store.ts'
import { ModerationScreen } from './screens/ModerationScreen.tsx'

export const moderationRoutes = new Hono<Env>()
  .get('/moderation', moderator, async (c) => {
    const standing = standings.find((one) => one === c.req.query('standing')) ?? 'waiting'
    return show(c, ModerationScreen, await showQueue(c.var.db, standing, pageOf(c)))
  })
  .post('/moderation/comments/:id/approval', moderator, async (c) => {
    await approveComment(c.var.db, c.var.actor, idOf(c.req.param('id')))
    return done(c, '/moderation', t('Đã duyệt; bình luận hiện dưới bài.'))
  })
  .post('/moderation/comments/:id/refusal', moderator, async (c) => {
    const { reason } = await read(c, z.object({ reason: longText(1000) }))
    await refuseComment(c.var.db, c.var.actor, idOf(c.req.param('id')), reason)
    return done(c, '/moderation', t('Đã từ chối; bình luận không hiện ra, lý do được lưu.'))
  })

const idOf = (id: string) => (isId(id) ? id : notFound())

async function showQueue(db: Db, standing: Standing, page: number) {
  const [comments, counts] = await Promise.all([queue(db, standing, page), countQueue(db)])
  return { comments, counts, standing, page, pages: Math.max(1, Math.ceil(counts[standing] / queuePage)) }
}
