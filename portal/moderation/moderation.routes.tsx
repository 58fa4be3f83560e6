import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { moderator } from '#ground/people/who.ts'
import { isId } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import { answerRoutes } from './answers/answers.routes.ts'
import { blockRoutes } from './blocks/blocks.routes.tsx'
import { backOf, showQueue } from './queue.view.ts'
import { approveComment, refuseComment, ruleOnSeveral, withdrawComment } from './rulings.acts.ts'
import { reasonOf, refusal, seenForm, severalForm, withdrawal } from './rulings.form.ts'
import { ModerationScreen } from './screens/ModerationScreen.tsx'

export const moderationRoutes = new Hono<Env>()
  .get('/moderation', moderator, async (c) => show(c, ModerationScreen, await showQueue(c)))
  .post('/moderation/rulings', moderator, async (c) => {
    const { id, ruling, seen, ...typed } = await read(c, severalForm)
    const reason = reasonOf(typed, ruling !== 'approved')
    const { ruled, left } = await ruleOnSeveral(c.var.db, c.var.actor, id, { ruling, seen, reason })
    return done(c, await backOf(c), toldOf(ruled, left))
  })
  .post('/moderation/comments/:id/approval', moderator, async (c) => {
    const { seen } = await read(c, seenForm)
    await approveComment(c.var.db, c.var.actor, idOf(c.req.param('id')), seen)
    return done(c, await backOf(c), t('Đã duyệt; bình luận hiện dưới bài.'))
  })
  .post('/moderation/comments/:id/refusal', moderator, async (c) => {
    const reason = reasonOf(await read(c, refusal), true)
    await refuseComment(c.var.db, c.var.actor, idOf(c.req.param('id')), reason)
    return done(c, await backOf(c), t('Đã từ chối; bình luận không hiện ra, lý do được lưu.'))
  })
  .post('/moderation/comments/:id/withdrawal', moderator, async (c) => {
    const { seen, ...typed } = await read(c, withdrawal)
    const deed = { seen, reason: reasonOf(typed, true) }
    await withdrawComment(c.var.db, c.var.actor, idOf(c.req.param('id')), deed)
    return done(c, await backOf(c), t('Đã gỡ; dưới bài còn lời báo và lý do.'))
  })
  .route('/', answerRoutes)
  .route('/', blockRoutes)

const idOf = (id: string) => (isId(id) ? id : notFound())

function toldOf(ruled: number, left: number): string {
  if (left === 0) return t('Đã ghi quyết định cho {ruled} bình luận.', { ruled })
  return t('Đã ghi quyết định cho {ruled} bình luận; {left} bình luận khác đã có người quyết định trước.', {
    ruled,
    left,
  })
}
