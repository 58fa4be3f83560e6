import { createHash } from 'node:crypto'
import type { Context, MiddlewareHandler, Next } from 'hono'
import type { Env } from '#ground/env.ts'
import { fieldsOf } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { type Ahead, inRound, makeFor, NotYetMade, nothingAhead } from '#plumbing/ahead.ts'
import { systemClock } from '#plumbing/clock.ts'
import { type Db, tellTime } from '#plumbing/database.ts'
import { answer } from './errors.tsx'

class RolledBack extends Error {}

/**
 * Every posted request is one transaction: what it writes, its journal entry and the key that marks it as done
 * commit together. The same key again gives the first answer again; a refused request leaves nothing behind. Work too
 * slow to hold locks for is done between two rounds: the first is given up for it, the next finds it made.
 */
export function oneDeed(pool: Db, again: Again): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (c.req.method !== 'POST') return next()
    const ahead = aheadOf(c)
    try {
      if (c.req.path === signInPath) await next()
      else await inRound(ahead, () => inOneTransaction(pool, c, next))
    } catch (error) {
      if (!(error instanceof RolledBack)) c.error = error instanceof Error ? error : new Error(String(error))
    }
    c.set('db', pool)
    if (c.error instanceof NotYetMade && (await isMade(c, ahead, c.error))) {
      c.res = undefined
      c.res = await again(await sameRequest(c), Object.assign({}, c.env, { ahead }))
    } else if (c.error) {
      const failed = await answer(c.error, c)
      c.res = undefined
      c.res = failed
    }
  }
}

/** Hands a request to the program once more. */
type Again = (request: Request, env: object) => Response | Promise<Response>

function aheadOf(c: Context<Env>): Ahead {
  const { ahead } = (c.env ?? {}) as { ahead?: Ahead }
  return ahead ?? nothingAhead()
}

async function isMade(c: Context<Env>, ahead: Ahead, wanted: NotYetMade): Promise<boolean> {
  try {
    await makeFor(ahead, wanted)
    return true
  } catch (error) {
    c.error = error instanceof Error ? error : new Error(String(error))
    return false
  }
}

/** The body was read already: it is sent on from what was kept of it. */
async function sameRequest(c: Context<Env>): Promise<Request> {
  const headers = new Headers(c.req.raw.headers)
  headers.delete('content-length')
  const isJson = (headers.get('content-type') ?? '').includes('application/json')
  if (!isJson) headers.delete('content-type')
  const body = isJson ? await c.req.text() : await c.req.formData()
  return new Request(c.req.url, { method: 'POST', headers, body })
}

/** Signing in counts its tries in transactions of its own: one held around them would need a second connection. */
const signInPath = '/sign-in'

async function inOneTransaction(pool: Db, c: Context<Env>, next: Next) {
  const key = await keyOf(c)
  await pool.transaction().execute(async (tx) => {
    c.set('db', tx)
    if (c.var.clock !== systemClock) await tellTime(tx, c.var.clock.now().toISOString())
    const earlier = key ? await claim(tx, key, c) : null
    if (earlier !== null) {
      c.res = done(c, earlier || '/')
      return
    }
    await next()
    if (c.error || c.res.status >= 400) throw new RolledBack()
    if (key) await keepAnswer(tx, key, c)
  })
}

/**
 * The key of the page, the address and what was typed: the same again is a second click; the same page sent again with
 * other words (after going back) is another deed.
 */
async function keyOf(c: Context<Env>): Promise<string | undefined> {
  const fields = await fieldsOf(c)
  const key = c.req.header('idempotency-key') ?? fields._once?.[0]
  if (!key) return undefined
  const hash = createHash('sha256')
    .update(`${c.req.path}\n${await contentOf(c)}`)
    .digest('base64url')
  return `${c.var.actorOrNull?.id ?? 'reader'}:${key.slice(0, 100)}:${hash}`
}

async function contentOf(c: Context<Env>): Promise<string> {
  if ((c.req.header('content-type') ?? '').includes('application/json')) return c.req.text()
  const body = Object.entries(await c.req.parseBody({ all: true })).filter(([name]) => name !== '_csrf')
  const texts = body.map(async ([name, value]) => [name, await Promise.all([value].flat().map(printOf))])
  return JSON.stringify(await Promise.all(texts))
}

/** A text as it is, a file by its content: the same name and size may hold other figures. */
async function printOf(value: string | File): Promise<string> {
  if (typeof value === 'string') return value
  const bytes = new Uint8Array(await value.arrayBuffer())
  return `${value.name} ${createHash('sha256').update(bytes).digest('base64url')}`
}

/** Null when the key is new and now ours; else the address the first request led to. */
async function claim(tx: Db, key: string, c: Context<Env>): Promise<string | null> {
  const mine = await tx
    .insertInto('once_keys')
    .values({ key, actor_id: c.var.actorOrNull?.id ?? null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (mine) return null
  const earlier = await tx
    .selectFrom('once_keys')
    .where('key', '=', key)
    .select('location')
    .executeTakeFirst()
  return earlier?.location ?? ''
}

async function keepAnswer(tx: Db, key: string, c: Context<Env>) {
  await tx
    .updateTable('once_keys')
    .set({ location: c.res.headers.get('location') ?? '' })
    .where('key', '=', key)
    .execute()
}
