import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Env } from '#ground/env.ts'
import { isOfNewsroom } from '#ground/people/newsroom.ts'
import { opinionFileLimit } from '#ground/posting/opinions/opinion.ts'
import { wantsJson } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { verifyFileLimit } from '#portal/verification/verification.ts'
import { errorPage } from './screens/ErrorScreen.tsx'

/** Refuses a body before it is read; taking a large one apart would keep everybody else waiting. */
export function limitBody(uploadLimit: number): MiddlewareHandler<Env> {
  return (c, next) =>
    isLarge(c) ? next() : bodyLimit({ maxSize: largestFor(c, uploadLimit), onError: tooLarge })(c, next)
}

/** Where the newsroom sends recordings, magazines and many photos at once. */
const large = /^\/magazine\/(imports|articles\/[^/]+\/(recording|photos)|issues\/[^/]+\/pdf)$/

/** Whether this request may carry files too large for the memory. */
export function isLarge(c: Context<Env>): boolean {
  const who = c.var.actorOrNull
  const isForm = (c.req.header('content-type') ?? '').startsWith('multipart/form-data')
  return c.req.method === 'POST' && isForm && large.test(c.req.path) && who !== null && isOfNewsroom(who)
}

/** Where a reader without an account may send a file along. */
const opinions = /^\/cong-khai\/[^/]+\/opinions$/

/** A reader sends a comment; who works here pastes long lists, and files only in a form made for them. */
function largestFor(c: Context<Env>, uploadLimit: number): number {
  const hasFiles = (c.req.header('content-type') ?? '').startsWith('multipart/form-data')
  if (!c.var.actorOrNull) return hasFiles ? readerFile(c.req.path) + 100_000 : 100_000
  return hasFiles ? uploadLimit + 1_000_000 : 3_000_000
}

function readerFile(path: string): number {
  if (path === '/verify') return verifyFileLimit
  return opinions.test(path) ? opinionFileLimit : 0
}

export async function tooLarge(c: Context): Promise<Response> {
  const reason = t('Tệp gửi lên lớn quá. Hãy chọn tệp nhỏ hơn rồi gửi lại.')
  if (wantsJson(c)) return c.json({ ok: false, kind: 'bad', reason, fields: {} }, 413)
  return errorPage(c, { status: 413, heading: t('Chưa thực hiện được'), text: reason })
}
