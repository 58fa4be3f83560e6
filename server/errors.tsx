import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import type { Env } from '#ground/env.ts'
import { fieldsOf } from '#kit/http/read.ts'
import { wantsJson } from '#kit/http/show.tsx'
import type { Attempt } from '#kit/page/shell.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, Refused, Stale } from '#plumbing/verdict.ts'
import { errorPage } from './screens/ErrorScreen.tsx'

/** The one place where errors become HTTP. */
export async function answer(error: Error, c: Context<Env>): Promise<Response> {
  if (error instanceof Refused && error.verdict.kind === 'hidden') return notFoundAnswer(c)
  const attempt = await attemptOf(error, c)
  if (!attempt) return brokenAnswer(error, c)
  if (wantsJson(c))
    return c.json(
      { ok: false, kind: attempt.kind, reason: attempt.reason, fields: attempt.fields },
      statusOf[attempt.kind],
    )
  const page = c.req.method === 'POST' ? await formPage(c, attempt) : null
  return (
    page ??
    errorPage(c, { status: statusOf[attempt.kind], heading: t('Chưa thực hiện được'), text: attempt.reason })
  )
}

const statusOf = { bad: 422, refused: 403, stale: 409 } as const

function notFoundAnswer(c: Context<Env>) {
  if (wantsJson(c)) return c.json({ ok: false, kind: 'notFound' }, 404)
  return errorPage(c, {
    status: 404,
    heading: t('Không tìm thấy trang này'),
    text: t('Địa chỉ không đúng, hoặc trang không dành cho tài khoản đang dùng.'),
  })
}

async function attemptOf(error: Error, c: Context<Env>): Promise<Attempt | null> {
  const base = { to: c.req.path, typed: await typedOf(c), fields: {}, citation: null }
  if (error instanceof BadInput)
    return {
      ...base,
      kind: 'bad',
      fields: error.fields,
      reason: error.fields._ ?? t('Có mục chưa đúng. Hãy sửa rồi gửi lại.'),
    }
  if (error instanceof Stale)
    return {
      ...base,
      kind: 'stale',
      reason: t('Có người vừa lưu bản mới hơn. Hãy xem giá trị hiện nay rồi quyết định lưu lại.'),
    }
  if (error instanceof Refused && error.verdict.kind === 'refused')
    return { ...base, kind: 'refused', reason: error.verdict.reason, citation: error.verdict.citation }
  if (pointsNowhere(error))
    return { ...base, kind: 'bad', reason: t('Mục đã chọn không còn nữa. Hãy tải lại trang và chọn lại.') }
  return null
}

/** A well-formed identifier of nothing: the database refuses it by a foreign key. */
function pointsNowhere(error: Error): boolean {
  return 'code' in error && error.code === '23503'
}

/** What was typed, so that nothing is lost; passwords are never given back. */
async function typedOf(c: Context<Env>): Promise<Record<string, string[]>> {
  if (c.req.method !== 'POST') return {}
  const fields = await fieldsOf(c).catch(() => ({}))
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !/password|^_/i.test(name)))
}

/** The page the form stood on, drawn again with the attempt in it. */
async function formPage(c: Context<Env>, attempt: Attempt): Promise<Response | null> {
  const from = (await fieldsOf(c).catch(() => ({}) as Record<string, string[]>))._from?.[0] ?? ''
  if (!/^\/(?![/\\])/.test(from) || !URL.canParse(from, c.req.url)) return null
  const headers = new Headers({ cookie: c.req.header('cookie') ?? '', accept: 'text/html' })
  const request = new Request(new URL(from, c.req.url), { headers })
  const page = await c.var.draw(request, attempt)
  return page.status === statusOf[attempt.kind] ? page : null
}

function brokenAnswer(error: Error, c: Context<Env>) {
  const reference = randomBytes(4).toString('hex')
  process.stderr.write(
    `[${reference}] ${c.req.method} ${JSON.stringify(c.req.path)}: ${error.stack ?? error.message}\n`,
  )
  if (wantsJson(c)) return c.json({ ok: false, kind: 'broken', reference }, 500)
  return errorPage(c, {
    status: 500,
    heading: t('Chương trình gặp lỗi'),
    text: t('Chưa có gì được ghi. Hãy thử lại; nếu vẫn lỗi, báo người quản trị mã {reference}.', {
      reference,
    }),
  })
}
