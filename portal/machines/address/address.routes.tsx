import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { editorInChief } from '#ground/people/who.ts'
import { isId, text, version } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found, notFound } from '#plumbing/verdict.ts'
import { findArticle } from '../../news/news.store.ts'
import { AddressScreen } from './AddressScreen.tsx'
import { mayMove, moveArticle } from './address.acts.ts'

export const addressRoutes = new Hono<Env>()
  .get('/magazine/articles/:id/address', editorInChief, async (c) => {
    const article = found(await findArticle(c.var.db, { id: idOf(c) }))
    return show(c, AddressScreen, { article, may: { move: mayMove(c.var.actor, article) } })
  })
  .post('/magazine/articles/:id/address', editorInChief, async (c) => {
    const { slug, _version } = await read(c, z.object({ slug: text(120), _version: version() }))
    await moveArticle(c.var.db, c.var.actor, idOf(c), { slug, version: _version })
    return done(c, `/magazine/articles/${idOf(c)}`, t('Đã đổi địa chỉ; địa chỉ cũ vẫn dẫn tới bài.'))
  })

function idOf(c: Context<Env>): string {
  const id = c.req.param('id') ?? ''
  return isId(id) ? id : notFound()
}
