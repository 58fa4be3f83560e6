import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { isOfNewsroom } from '#ground/people/newsroom.ts'
import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { found } from '#plumbing/verdict.ts'
import { seesDraftOf } from './pictures.policy.ts'
import { findPicture, originalOf } from './pictures.store.ts'
import { formatFor, widths } from './pictures.ts'
import { renditionOf } from './renditions.ts'

/** A picture is seen by anybody while its article is before the readers, else by those who see the article. */
const pictureSeer = guard<Env>('pictureSeer', async (c) => (await pictureFor(c)) !== null)

/** The original, with everything the camera wrote, stays in the newsroom. */
const originalSeer = guard<Env>('originalSeer', async (c) => {
  const who = c.var.actorOrNull
  return who !== null && isOfNewsroom(who) && (await pictureFor(c)) !== null
})

/** Who works on the article asks for the picture of the working copy by its mark; readers get their edition's. */
async function pictureFor(c: Context<Env>) {
  const id = c.req.param('photoId') ?? ''
  if (!isId(id)) return null
  const { forReaders, own } = await findPicture(c.var.db, id)
  const asksOwn = !forReaders || own?.fileId.endsWith(c.req.query('v') ?? '-')
  return own && asksOwn && seesDraftOf(c.var.actorOrNull, own) ? own : forReaders
}

export const pictureRoutes = new Hono<Env>()
  .get('/pictures/:photoId/original', originalSeer, async (c) => {
    const picture = found(await pictureFor(c))
    const file = await originalOf(c.var.db, picture.fileId)
    c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    c.header('cache-control', 'private, no-store')
    return c.body(new Uint8Array(file.content), 200, { 'content-type': file.kind })
  })
  .get('/pictures/:photoId/:width', pictureSeer, async (c) => {
    const width = found(widths.find((one) => String(one) === c.req.param('width')))
    const picture = found(await pictureFor(c))
    const wanted = formatFor(c.req.header('accept') ?? '')
    const { bytes, format } = await renditionOf(c.var.db, picture.fileId, { width, format: wanted })
    const etag = `"${picture.fileId}-${width}-${format}"`
    c.header('cache-control', picture.isPublic ? 'public, max-age=86400' : 'private, no-store')
    c.header('vary', 'accept')
    c.header('etag', etag)
    if (c.req.header('if-none-match') === etag) return c.body(null, 304)
    return c.body(new Uint8Array(bytes), 200, { 'content-type': `image/${format}` })
  })
