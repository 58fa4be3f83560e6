import type { MiddlewareHandler } from 'hono'
import type { Env } from '#ground/env.ts'
import { wantsJson } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { demand, refused } from '#plumbing/verdict.ts'

const open = ['/account', '/account/password', '/sign-out', '/language']

/** Whoever still has the first password of the administrator changes it before anything else. */
export const mustChange: MiddlewareHandler<Env> = async (c, next) => {
  if (c.var.mustChange && !open.includes(c.req.path)) {
    if (c.req.method === 'GET' && !wantsJson(c)) return c.redirect('/account', 303)
    demand(refused(t('Hãy đổi mật khẩu tạm ở trang Tài khoản của tôi trước khi làm việc khác.')))
  }
  await next()
}
