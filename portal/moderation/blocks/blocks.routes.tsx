import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { moderator } from '#ground/people/who.ts'
import { choice, day, isId, text } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import { backOf } from '../queue.view.ts'
import { blockSender, blockWords, endBlock } from './blocks.acts.ts'
import { blockPage, countBlocks, listBlocks } from './blocks.store.ts'
import { BlocksScreen } from './screens/BlocksScreen.tsx'

const term = { reason: text(300), endsOn: day() }
const ofSender = z.object({ kind: choice(['place', 'email', 'host']), ...term })
const ofWords = z.object({ words: text(60), ...term })

export const blockRoutes = new Hono<Env>()
  .get('/moderation/blocks', moderator, async (c) => {
    const page = pageOf(c)
    const { today } = c.var.actor
    const [blocks, count] = [await listBlocks(c.var.db, today, page), await countBlocks(c.var.db)]
    return show(c, BlocksScreen, { blocks, today, page, pages: Math.max(1, Math.ceil(count / blockPage)) })
  })
  .post('/moderation/blocks', moderator, async (c) => {
    await blockWords(c.var.db, c.var.actor, await read(c, ofWords))
    return done(c, '/moderation/blocks', t('Đã thêm từ ngữ vào danh sách chặn.'))
  })
  .post('/moderation/blocks/:blockId/end', moderator, async (c) => {
    const { reason } = await read(c, z.object({ reason: text(300) }))
    await endBlock(c.var.db, c.var.actor, idOf(c.req.param('blockId')), reason)
    return done(c, '/moderation/blocks', t('Đã bỏ chặn.'))
  })
  .post('/moderation/comments/:id/blocks', moderator, async (c) => {
    await blockSender(c.var.db, c.var.actor, idOf(c.req.param('id')), await read(c, ofSender))
    return done(c, await backOf(c), t('Đã chặn người gửi đến hết ngày đã chọn.'))
  })

const idOf = (id: string) => (isId(id) ? id : notFound())
