import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { MiddlewareHandler } from 'hono'
import type { Env } from '#ground/env.ts'
import { takenApart } from '#plumbing/multipart.ts'
import { isLarge, tooLarge } from './body.ts'

/** Puts the files of a large form on disk before anything reads it; they are gone when it is answered. */
export function spool(limit: number): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { body } = c.req.raw
    if (!isLarge(c) || !body) return next()
    const folder = await mkdtemp(join(tmpdir(), 'quyet-thang-'))
    try {
      const type = c.req.header('content-type') ?? ''
      const form = await takenApart(Readable.from(partsOf(body)), type, { folder, limit })
      if (form === null) return await tooLarge(c)
      Object.assign(c.req.bodyCache, { formData: Promise.resolve(form) })
      await next()
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}

async function* partsOf(body: ReadableStream<Uint8Array>) {
  const reader = body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
}
