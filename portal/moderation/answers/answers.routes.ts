import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { moderator } from '#ground/people/who.ts'
import { isId, longText, text } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import { harmless } from '../../comments/harmless.ts'
import { backOf } from '../queue.view.ts'
import { answerComment, withdrawAnswer } from './answers.acts.ts'

const answer = z.object({ body: longText(3000).transform(harmless) })

export const answerRoutes = new Hono<Env>()
  .post('/moderation/comments/:id/answers', moderator, async (c) => {
    const { body } = await read(c, answer)
    await answerComment(c.var.db, c.var.actor, idOf(c.req.param('id')), { body })
    return done(c, await backOf(c), t('Đã đăng câu trả lời dưới bình luận.'))
  })
  .post('/moderation/answers/:answerId/withdrawal', moderator, async (c) => {
    const { reason } = await read(c, z.object({ reason: text(500) }))
    await withdrawAnswer(c.var.db, c.var.actor, idOf(c.req.param('answerId')), reason)
    return done(c, await backOf(c), t('Đã rút câu trả lời.'))
  })

const idOf = (id: string) => (isId(id) ? id : notFound())
