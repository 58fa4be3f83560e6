import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { isId, optionalChoice, optionalInteger, optionalText, version } from '#kit/http/fields.ts'
import { read, readFiles } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { BadInput, notFound } from '#plumbing/verdict.ts'
import { addPhotos, editPhoto, movePhoto, removePhoto } from './photos.acts.ts'
import { itemSeer } from './who.ts'

const percent = () => optionalInteger({ min: 0, max: 100 })
const words = {
  caption: optionalText(500),
  alternative: optionalText(500),
  credit: optionalText(120),
}
const photo = z.object({ ...words, focalX: percent(), focalY: percent(), _version: version() })
const moved = z.object({ by: optionalChoice(['up', 'down']), _version: version() })

/** So many at once that a page of thumbnails stays a page. */
const mostAtOnce = 30

export const photoRoutes = new Hono<Env>()
  .post('/magazine/articles/:id/photos', itemSeer, async (c) => {
    const id = idOf(c.req.param('id'))
    const typed = await read(c, z.object(words))
    const uploads = await readFiles(c, 'picture')
    if (uploads.length > mostAtOnce)
      throw new BadInput({
        picture: t('Nhiều nhất {most} ảnh một lần. Hãy gửi làm nhiều lượt.', { most: mostAtOnce }),
      })
    const photos = uploads.length === 0 ? [typed] : uploads.map((upload) => ({ ...typed, upload }))
    await addPhotos(c.var.db, c.var.actor, id, { photos })
    return done(c, roomOf(id), t('Đã thêm {count} ảnh.', { count: photos.length }))
  })
  .post('/magazine/articles/:id/photos/:photoId', itemSeer, async (c) => {
    const at = { articleId: idOf(c.req.param('id')), photoId: idOf(c.req.param('photoId')) }
    const { _version, ...typed } = await read(c, photo)
    const [upload] = await readFiles(c, 'picture')
    await editPhoto(c.var.db, c.var.actor, at, { ...typed, upload, version: _version })
    return done(c, roomOf(at.articleId), t('Đã lưu ảnh.'))
  })
  .post('/magazine/articles/:id/photos/:photoId/place', itemSeer, async (c) => {
    const at = { articleId: idOf(c.req.param('id')), photoId: idOf(c.req.param('photoId')) }
    const { by, _version } = await read(c, moved)
    await movePhoto(c.var.db, c.var.actor, { ...at, version: _version, by: by === 'up' ? -1 : 1 })
    return done(c, roomOf(at.articleId), t('Đã đổi thứ tự ảnh.'))
  })
  .post('/magazine/articles/:id/photos/:photoId/removal', itemSeer, async (c) => {
    const at = { articleId: idOf(c.req.param('id')), photoId: idOf(c.req.param('photoId')) }
    const { _version } = await read(c, z.object({ _version: version() }))
    await removePhoto(c.var.db, c.var.actor, { ...at, version: _version })
    return done(c, roomOf(at.articleId), t('Đã bỏ ảnh khỏi bài.'))
  })

const roomOf = (articleId: string) => `/magazine/articles/${articleId}#photos`

const idOf = (id: string) => (isId(id) ? id : notFound())
