import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { newsroom } from '#ground/people/who.ts'
import { isId, optionalChoice, optionalLongText, optionalText, text, version, yes } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import { contentFromHtml } from '../content/from-html.ts'
import { draftArticle, editArticle } from './news.acts.ts'
import { forms } from './news.ts'
import { itemSeer } from './who.ts'

const section = text(60).transform((slug) => slug.trim())

const begun = z.object({ form: optionalChoice(forms), section, title: text(300) })

/** The fields of a text as its form sends them. */
export const written = z.object({
  section,
  title: text(300),
  lead: optionalLongText(1000),
  content: optionalLongText(800_000),
  byline: optionalText(120),
  coversPhotos: yes(),
  _version: version(),
})

export const newsRoutes = new Hono<Env>()
  .post('/magazine/articles', newsroom, async (c) => {
    const { form, ...typed } = await read(c, begun)
    const id = await draftArticle(c.var.db, c.var.actor, { ...typed, form: form ?? 'text' })
    return done(c, addressOf(id), t('Đã tạo bản thảo. Hãy viết tiếp.'))
  })
  .post('/magazine/articles/:id', itemSeer, async (c) => {
    const id = idOf(c.req.param('id'))
    const { typed, dropped } = textOf(await read(c, written))
    await editArticle(c.var.db, c.var.actor, id, typed)
    return done(
      c,
      addressOf(id),
      dropped.length > 0 ? t('Đã lưu bài. Đã bỏ: {what}.', { what: dropped.join('; ') }) : t('Đã lưu bài.'),
    )
  })

const addressOf = (id: string) => `/magazine/articles/${id}`

const idOf = (id: string) => (isId(id) ? id : notFound())

/** What was typed as the text it means, and what of it was left out. */
export function textOf({ coversPhotos, _version, content: html, ...typed }: z.output<typeof written>) {
  const { content, dropped } = contentFromHtml(html)
  return { typed: { ...typed, content, bylineCoversPhotos: coversPhotos, version: _version }, dropped }
}
