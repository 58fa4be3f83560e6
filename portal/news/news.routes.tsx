import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { editor } from '#ground/people/who.ts'
import {
  choice,
  isId,
  longText,
  optionalLongText,
  optionalText,
  text,
  version,
  yes,
} from '#kit/http/fields.ts'
import { read, readFiles } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import { contentFromHtml } from '../content/from-html.ts'
import { openSections } from '../sections/sections.store.ts'
import { draftArticle, editArticle, publishArticle, publishChange, withdrawArticle } from './news.acts.ts'
import { countArticles, listArticles, roomPage } from './news.store.ts'
import { changes, states } from './news.ts'
import { showArticle } from './news.view.ts'
import { addPhoto, editPhoto, removePhoto } from './photos.acts.ts'
import { ArticleFormScreen } from './screens/ArticleFormScreen.tsx'
import { MagazineScreen } from './screens/MagazineScreen.tsx'

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

const photo = z.object({ caption: optionalText(500), alternative: optionalText(500), _version: version() })

export const newsRoutes = new Hono<Env>()
  .get('/magazine', editor, async (c) => {
    const state = states.find((one) => one === c.req.query('state')) ?? null
    const words = (c.req.query('q') ?? '').normalize('NFC').trim().slice(0, 100)
    return show(c, MagazineScreen, await showRoom(c.var.db, { state, words, page: pageOf(c) }))
  })
  .post('/magazine/articles', editor, async (c) => {
    const id = await draftArticle(c.var.db, c.var.actor, await read(c, begun))
    return done(c, addressOf(id), t('Đã tạo bản thảo. Hãy viết tiếp.'))
  })
  .get('/magazine/articles/:id', editor, async (c) =>
    show(c, ArticleFormScreen, await showArticle(c.var.db, c.var.actor, idOf(c.req.param('id')))),
  )
  .post('/magazine/articles/:id', editor, async (c) => {
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
  .post('/magazine/articles/:id/photos', editor, async (c) => {
    const id = idOf(c.req.param('id'))
    const { _version, ...typed } = await read(c, photo)
    const [upload] = await readFiles(c, 'picture')
    await addPhoto(c.var.db, c.var.actor, id, { ...typed, upload, version: _version })
    return done(c, `${addressOf(id)}#photos`, t('Đã thêm ảnh.'))
  })
  .post('/magazine/articles/:id/photos/:photoId', editor, async (c) => {
    const at = { articleId: idOf(c.req.param('id')), photoId: idOf(c.req.param('photoId')) }
    const { _version, ...typed } = await read(c, photo)
    const [upload] = await readFiles(c, 'picture')
    await editPhoto(c.var.db, c.var.actor, at, { ...typed, upload, version: _version })
    return done(c, `${addressOf(at.articleId)}#photos`, t('Đã lưu ảnh.'))
  })
  .post('/magazine/articles/:id/photos/:photoId/removal', editor, async (c) => {
    const at = { articleId: idOf(c.req.param('id')), photoId: idOf(c.req.param('photoId')) }
    const { _version } = await read(c, z.object({ _version: version() }))
    await removePhoto(c.var.db, c.var.actor, { ...at, version: _version })
    return done(c, `${addressOf(at.articleId)}#photos`, t('Đã bỏ ảnh khỏi bài.'))
  })
  .post('/magazine/articles/:id/publication', editor, async (c) => {
    const id = idOf(c.req.param('id'))
    await publishArticle(c.var.db, c.var.actor, id)
    return done(c, addressOf(id), t('Đã xuất bản. Bạn đọc thấy bài từ bây giờ.'))
  })
  .post('/magazine/articles/:id/editions', editor, async (c) => {
    const id = idOf(c.req.param('id'))
    const typed = z.object({ change: choice(changes), words: longText(1000) })
    await publishChange(c.var.db, c.var.actor, id, await read(c, typed))
    return done(c, addressOf(id), t('Bạn đọc thấy bản mới từ bây giờ, kèm lời cho biết đã sửa gì.'))
  })
  .post('/magazine/articles/:id/withdrawal', editor, async (c) => {
    const id = idOf(c.req.param('id'))
    const { reason } = await read(c, z.object({ reason: longText(1000) }))
    await withdrawArticle(c.var.db, c.var.actor, id, reason)
    return done(c, addressOf(id), t('Đã gỡ bài; tại địa chỉ cũ còn lời báo và lý do.'))
  })

const addressOf = (id: string) => `/magazine/articles/${id}`

const idOf = (id: string) => (isId(id) ? id : notFound())

async function showRoom(db: Db, filter: Parameters<typeof listArticles>[1]) {
  const [articles, counts, sections] = await Promise.all([
    listArticles(db, filter),
    countArticles(db, filter.words),
    openSections(db),
  ])
  const all = filter.state ? counts[filter.state] : counts.draft + counts.published + counts.withdrawn
  return { ...filter, articles, counts, sections, pages: Math.max(1, Math.ceil(all / roomPage)) }
}
