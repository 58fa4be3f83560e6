import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { newsroom } from '#ground/people/who.ts'
import { isId, optionalLongText, optionalText, text, version, yes } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import { contentFromHtml } from '../content/from-html.ts'
import { draftArticle, editArticle } from './news.acts.ts'

const section = text(60).transform((slug) => slug.trim())

const begun = z.object({ section, title: text(300) })

const written = z.object({
  section,
  title: text(300),
  lead: optionalLongText(1000),
  content: optionalLongText(400_000),
  byline: optionalText(120),
  coversPhotos: yes(),
  _version: version(),
})

export const newsRoutes = new Hono<Env>()
  .post('/magazine/articles', newsroom, async (c) => {
    const id = await draftArticle(c.var.db, c.var.actor, await read(c, begun))
    return done(c, addressOf(id), t('Đã tạo bản thảo. Hãy viết tiếp.'))
  })
  .post('/magazine/articles/:id', newsroom, async (c) => {
    const id = idOf(c.req.param('id'))
    const { coversPhotos, _version, content, ...typed } = await read(c, written)
    await editArticle(c.var.db, c.var.actor, id, {
      ...typed,
      content: contentFromHtml(content).content,
      bylineCoversPhotos: coversPhotos,
      version: _version,
    })
    return done(c, addressOf(id), t('Đã lưu bài.'))
  })

const addressOf = (id: string) => `/magazine/articles/${id}`

const idOf = (id: string) => (isId(id) ? id : notFound())
