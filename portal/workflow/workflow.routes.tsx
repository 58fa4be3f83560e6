import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { editorInChief } from '#ground/people/who.ts'
import { vnInstant } from '#kit/format.ts'
import { choice, day, isId, longText, optionalDay, text } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import { publishArticle, publishChange, withdrawArticle } from '../news/news.acts.ts'
import { changes } from '../news/news.ts'
import { itemSeer } from '../news/who.ts'
import {
  passArticle,
  recallArticle,
  returnArticle,
  scheduleArticle,
  setDue,
  submitArticle,
} from './workflow.acts.ts'
import { instantTyped } from './workflow.ts'

const at = '/magazine/articles/:id'
const reasoned = z.object({ reason: longText(1000) })

/** The way of an item: each step is posted, kept and seen at its side. */
export const workflowRoutes = new Hono<Env>()
  .post(`${at}/submission`, itemSeer, async (c) => {
    await submitArticle(c.var.db, c.var.actor, idOf(c))
    return back(c, t('Đã gửi biên tập. Muốn sửa tiếp, hãy rút bài về.'))
  })
  .post(`${at}/passage`, itemSeer, async (c) => {
    await passArticle(c.var.db, c.var.actor, idOf(c))
    return back(c, t('Đã chuyển duyệt.'))
  })
  .post(`${at}/return`, itemSeer, async (c) => {
    const { reason } = await read(c, reasoned)
    await returnArticle(c.var.db, c.var.actor, idOf(c), reason)
    return back(c, t('Đã trả lại kèm lý do.'))
  })
  .post(`${at}/recall`, itemSeer, async (c) => {
    await recallArticle(c.var.db, c.var.actor, idOf(c))
    return back(c, t('Đã rút lại bước vừa làm.'))
  })
  .post(`${at}/deadline`, itemSeer, async (c) => {
    const { dueOn } = await read(c, z.object({ dueOn: optionalDay() }))
    await setDue(c.var.db, c.var.actor, idOf(c), dueOn)
    return back(c, dueOn ? t('Đã đặt hạn.') : t('Đã bỏ hạn.'))
  })
  .post(`${at}/schedule`, editorInChief, async (c) => {
    const { publishOn, publishTime } = await read(c, z.object({ publishOn: day(), publishTime: text(8) }))
    const publishAt = instantTyped(publishOn, publishTime)
    await scheduleArticle(c.var.db, c.var.actor, idOf(c), { publishAt, now: c.var.clock.now() })
    return back(c, t('Bài sẽ tự đăng lúc {at}, giờ Việt Nam.', { at: vnInstant(publishAt) }))
  })
  .post(`${at}/publication`, editorInChief, async (c) => {
    await publishArticle(c.var.db, c.var.actor, idOf(c))
    return back(c, t('Đã xuất bản. Bạn đọc thấy bài từ bây giờ.'))
  })
  .post(`${at}/editions`, editorInChief, async (c) => {
    const typed = z.object({ change: choice(changes), words: longText(1000) })
    await publishChange(c.var.db, c.var.actor, idOf(c), await read(c, typed))
    return back(c, t('Bạn đọc thấy bản mới từ bây giờ, kèm lời cho biết đã sửa gì.'))
  })
  .post(`${at}/withdrawal`, editorInChief, async (c) => {
    const { reason } = await read(c, reasoned)
    await withdrawArticle(c.var.db, c.var.actor, idOf(c), reason)
    return back(c, t('Đã gỡ bài; tại địa chỉ cũ còn lời báo và lý do.'))
  })

const back = (c: Context<Env>, said: string) => done(c, `/magazine/articles/${idOf(c)}`, said)

function idOf(c: Context<Env>): string {
  const id = c.req.param('id') ?? ''
  return isId(id) ? id : notFound()
}
