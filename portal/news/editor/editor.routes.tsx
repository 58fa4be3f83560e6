import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { isId, optionalLongText } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { demand, found, notFound } from '#plumbing/verdict.ts'
import { contentFromHtml } from '../../content/from-html.ts'
import { htmlOf } from '../../content/html-of.ts'
import { editArticle } from '../news.acts.ts'
import { maySee } from '../news.policy.ts'
import { textOf, written } from '../news.routes.tsx'
import { findArticle } from '../news.store.ts'
import { itemSeer } from '../who.ts'
import { findBulletins } from './bulletins.store.ts'
import { showRemarks } from './remarks.view.ts'

const at = '/magazine/articles/:id'

const looked = z.object({
  title: optionalLongText(300),
  lead: optionalLongText(1000),
  content: optionalLongText(800_000),
})

/** What the page one writes on asks for by itself; every answer is for a program. */
export const editorRoutes = new Hono<Env>()
  .post(`${at}/autosave`, itemSeer, async (c) => {
    const { typed } = textOf(await read(c, written))
    const version = await editArticle(c.var.db, c.var.actor, idOf(c), { ...typed, byItself: true })
    return c.json({ ok: true, version })
  })
  .post(`${at}/paste`, itemSeer, async (c) => {
    const { content: html } = await read(c, z.object({ content: optionalLongText(800_000) }))
    const { content, dropped } = contentFromHtml(html)
    return c.json({ html: htmlOf(content), dropped: dropped.join('; ') })
  })
  .post(`${at}/remarks`, itemSeer, async (c) => {
    const { photos } = await seen(c)
    const { content: html, ...typed } = await read(c, looked)
    const { content } = contentFromHtml(html)
    return c.json({ remarks: await showRemarks(c.var.db, c.var.actor, { ...typed, content, photos }) })
  })
  .get(`${at}/bulletins`, itemSeer, async (c) => {
    const words = (c.req.query('q') ?? '').normalize('NFC').trim().slice(0, 100)
    return c.json({ bulletins: await findBulletins(c.var.db, words) })
  })

async function seen(c: Context<Env>) {
  const article = found(await findArticle(c.var.db, { id: idOf(c) }))
  demand(maySee(c.var.actor, article))
  return article
}

function idOf(c: Context<Env>): string {
  const id = c.req.param('id') ?? ''
  return isId(id) ? id : notFound()
}
