import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { isOfNewsroom } from '#ground/people/newsroom.ts'
import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { found } from '#plumbing/verdict.ts'
import { findMedia, findTrack, mediaBytes } from './media.store.ts'
import { type ByteRange, rangeOf } from './ranges.ts'

const isInRoom = (c: Context<Env>) => c.var.actorOrNull !== null && isOfNewsroom(c.var.actorOrNull)

/** A recording, or the PDF of an issue, is for anybody while its item is before the readers, else for the room. */
const mediaSeer = guard<Env>('mediaSeer', async (c) => {
  const id = c.req.param('fileId') ?? ''
  const file = isId(id) ? await findMedia(c.var.db, id) : undefined
  return file !== undefined && (file.isPublic || isInRoom(c))
})

const trackSeer = guard<Env>('trackSeer', async (c) => {
  const id = c.req.param('trackId') ?? ''
  const track = isId(id) ? await findTrack(c.var.db, id) : undefined
  return track !== undefined && (track.isPublic || isInRoom(c))
})

export const mediaRoutes = new Hono<Env>()
  .get('/media/tracks/:trackId', trackSeer, async (c) => {
    const track = found(await findTrack(c.var.db, c.req.param('trackId')))
    const etag = `"${c.req.param('trackId')}"`
    c.header('cache-control', cacheOf(track))
    c.header('etag', etag)
    if (c.req.header('if-none-match') === etag) return c.body(null, 304)
    return c.body(track.cues, 200, { 'content-type': 'text/vtt; charset=utf-8' })
  })
  .get('/media/:fileId', mediaSeer, async (c) =>
    sent(c, found(await findMedia(c.var.db, c.req.param('fileId')))),
  )

type MediaFile = NonNullable<Awaited<ReturnType<typeof findMedia>>>

/** The file or the part of it that was asked for; the hash is its mark, so a part never joins another file's. */
function sent(c: Context<Env>, file: MediaFile): Response {
  const etag = `"${file.sha256.slice(0, 32)}"`
  c.header('cache-control', cacheOf(file))
  c.header('etag', etag)
  c.header('last-modified', file.uploadedAt.toUTCString())
  c.header('accept-ranges', 'bytes')
  c.header('content-disposition', dispositionOf(c, file.name))
  if (c.req.header('if-none-match') === etag) return c.body(null, 304)
  const range = isSame(c, etag, file) ? rangeOf(c.req.header('range'), file.size) : null
  if (range === 'outside') return c.body(null, 416, { 'content-range': `bytes */${file.size}` })
  if (range) c.header('content-range', `bytes ${range.first}-${range.last}/${file.size}`)
  return bytesOf(c, file, range)
}

function bytesOf(c: Context<Env>, file: MediaFile, range: ByteRange | null): Response {
  const wanted = range ?? { first: 0, last: file.size - 1 }
  c.header('content-type', file.kind)
  c.header('content-length', String(wanted.last - wanted.first + 1))
  return c.body(mediaBytes(c.var.pool, file.id, wanted), range ? 206 : 200)
}

/** `If-Range`: a part only while the file is the one the asker began with. */
function isSame(c: Context<Env>, etag: string, file: MediaFile): boolean {
  const condition = c.req.header('if-range')
  if (condition === undefined) return true
  return condition.startsWith('"') ? condition === etag : condition === file.uploadedAt.toUTCString()
}

const cacheOf = ({ isPublic }: { isPublic: boolean }) =>
  isPublic ? 'public, max-age=86400' : 'private, no-store'

function dispositionOf(c: Context<Env>, name: string): string {
  const how = c.req.query('download') === undefined ? 'inline' : 'attachment'
  return `${how}; filename*=UTF-8''${encodeURIComponent(name)}`
}
