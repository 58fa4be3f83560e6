import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { Env } from '#ground/env.ts'

type Answer = { body: string; type: string; changedAt: Date | null }

/** Sends a text to a program, or only that it has not changed: by its mark, else by the day it was told before. */
export function sentOnce(c: Context<Env>, { body, type, changedAt }: Answer): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  c.header('etag', etag)
  c.header('cache-control', 'public, no-cache')
  c.header('vary', 'accept-encoding')
  if (changedAt) c.header('last-modified', changedAt.toUTCString())
  if (isKnown(c, etag, changedAt)) return c.body(null, 304)
  return c.body(body, 200, { 'content-type': type })
}

function isKnown(c: Context<Env>, etag: string, changedAt: Date | null): boolean {
  const marks = c.req.header('if-none-match')
  if (marks !== undefined)
    return marks === '*' || marks.split(',').some((mark) => mark.trim().replace(/^W\//, '') === etag)
  const since = Date.parse(c.req.header('if-modified-since') ?? '')
  return changedAt !== null && Math.floor(changedAt.getTime() / 1000) * 1000 <= since
}
