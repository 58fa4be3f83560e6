import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import type { Env } from '#ground/env.ts'
import { fieldsOf } from '#kit/http/read.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'

const dayInSeconds = 86_400

/** A token for the forms of readers without an account: signed by us, good for a real day whatever day an example lives, kept nowhere. */
export function readerToken(secret: string, now: Date): string {
  const at = Math.floor(now.getTime() / 1000).toString(36)
  return `${at}.${sign(secret, at)}`
}

function isReaderToken(secret: string, now: Date, token: string): boolean {
  const [at = '', mac = ''] = token.split('.')
  const age = now.getTime() / 1000 - Number.parseInt(at, 36)
  return age >= -60 && age < dayInSeconds && same(mac, sign(secret, at))
}

const sign = (secret: string, text: string) => createHmac('sha256', secret).update(text).digest('base64url')

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Mail programs post there from anywhere, without a page of ours (RFC 8058): the address itself is the secret. */
const oneClick = /^\/comments\/stop\/[0-9a-f-]{36}\/[\w-]+$/

/** Every post must come from our own pages and carry the token of the session (or the reader's). */
export function csrfCheck(secret: string): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (
      c.req.method === 'POST' &&
      !oneClick.test(c.req.path) &&
      !((await hasToken(c, secret)) && comesFromUs(c))
    ) {
      throw new BadInput({
        _: t('Trang đã mở quá lâu hoặc phiên làm việc đã đổi. Những gì đã nhập còn nguyên, hãy gửi lại.'),
      })
    }
    await next()
  }
}

async function hasToken(c: Context<Env>, secret: string): Promise<boolean> {
  const token = c.req.header('x-csrf-token') ?? (await fieldsOf(c))._csrf?.[0] ?? ''
  const mine = c.var.csrf
  return mine ? same(token, mine) : isReaderToken(secret, c.var.trueClock.now(), token)
}

function comesFromUs(c: Context<Env>): boolean {
  const origin = c.req.header('origin')
  if (origin === undefined || origin === 'null')
    return (c.req.header('sec-fetch-site') ?? 'same-origin') === 'same-origin'
  const ours = [c.var.settings.publicUrl, c.req.url]
    .filter((one) => one)
    .map((one) => new URL(one ?? '').host)
  return URL.canParse(origin) && ours.includes(new URL(origin).host)
}
