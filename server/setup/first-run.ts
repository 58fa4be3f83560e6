import type { MiddlewareHandler } from 'hono'
import type { Env } from '#ground/env.ts'
import { hasAccounts } from '#ground/people/accounts.store.ts'
import { guard } from '#kit/http/guard.ts'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import type { RunSettings } from '#plumbing/settings.ts'
import { renewCode } from './setup.store.ts'
import { needsCode } from './setup.ts'

/** Only while nobody can sign in: the page that founds the system. */
export const nobodyYet = guard<Env>('nobodyYet', async (c) => !(await hasAccounts(c.var.db)))

const doors = ['/', '/desk', '/sign-in']

/** Leads to the first page until there is an account; then it never asks again. */
export function firstRun(db: Db): MiddlewareHandler<Env> {
  let founded = false
  return async (c, next) => {
    if (!founded && c.req.method === 'GET' && doors.includes(c.req.path)) {
      founded = await hasAccounts(db)
      if (!founded) return c.redirect('/setup', 303)
    }
    await next()
  }
}

/** What the terminal says of a system that nobody has set up. */
export async function setupGreeting(db: Db, settings: RunSettings): Promise<string[]> {
  if (await hasAccounts(db)) return []
  const code = needsCode(settings) ? await renewCode(db) : null
  return [
    t('Hệ thống còn trống. Mở địa chỉ trên bằng trình duyệt để lập người quản trị đầu tiên.'),
    ...(code ? [t('Mã thiết lập, dùng một lần: {code}', { code })] : []),
    '',
  ]
}
