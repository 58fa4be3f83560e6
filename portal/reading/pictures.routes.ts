import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { hasDuty } from '#ground/people/actor.ts'
import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { found } from '#plumbing/verdict.ts'
import { resized, widths } from '../news/picture.ts'
import { findPicture, pictureBytes } from './reading.store.ts'

/** A picture is seen by anybody while its article is before the readers, else by editors. */
const pictureSeer = guard<Env>('pictureSeer', async (c) => {
  const id = c.req.param('photoId') ?? ''
  const picture = isId(id) ? await findPicture(c.var.db, id) : undefined
  if (!picture) return false
  const who = c.var.actorOrNull
  return picture.isPublic || (who !== null && hasDuty(who, 'editor'))
})

export const pictureRoutes = new Hono<Env>().get('/pictures/:photoId/:width', pictureSeer, async (c) => {
  const width = found(widths.find((one) => String(one) === c.req.param('width')))
  const picture = found(await findPicture(c.var.db, c.req.param('photoId')))
  const webp = (c.req.header('accept') ?? '').includes('image/webp')
  const etag = `"${picture.fileId}-${width}-${webp ? 'w' : 'j'}"`
  c.header('cache-control', picture.isPublic ? 'public, max-age=86400' : 'private, no-store')
  c.header('vary', 'accept')
  c.header('etag', etag)
  if (c.req.header('if-none-match') === etag) return c.body(null, 304)
  const bytes = await resized({ fileId: picture.fileId, width, webp }, () =>
    pictureBytes(c.var.db, picture.fileId),
  )
  return c.body(new Uint8Array(bytes), 200, { 'content-type': webp ? 'image/webp' : 'image/jpeg' })
})
