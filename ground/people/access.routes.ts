import { Hono } from 'hono'
import { z } from 'zod'
import { choice, day, isId, optionalId, text } from '#kit/http/fields.ts'
import { fieldsOf, read } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import type { Env } from '../env.ts'
import { disableAccount, enableAccount, openAccount, resetPassword } from './accounts.acts.ts'
import { endDuty, giveDuty } from './duties.acts.ts'
import { duties } from './people.ts'
import { administrator } from './who.ts'

const charge = z.object({ duty: choice(duties), agency_id: optionalId(), from_on: day() })
const ending = z.object({ to_on: day() })
const account = z.object({ account: text(60), password: text(500) })
const password = z.object({ password: text(500) })

const known = (id: string) => (isId(id) ? id : notFound())
const at = (personId: string) => `/people/${personId}#access`

/** Duties and accounts: who may do what in the system, given by the administrator alone. */
export const accessRoutes = new Hono<Env>()
  .post('/people/:id/duties', administrator, async (c) => {
    const personId = known(c.req.param('id'))
    const form = await read(c, charge)
    await giveDuty(c.var.db, c.var.actor, personId, {
      duty: form.duty,
      agencyId: form.agency_id,
      fromOn: form.from_on,
    })
    return done(c, at(personId), t('Đã giao nhiệm vụ.'))
  })
  .post('/duties/:id/end', administrator, async (c) => {
    const { to_on } = await read(c, ending)
    const personId = await endDuty(c.var.db, c.var.actor, known(c.req.param('id')), to_on)
    return done(c, at(personId), t('Đã ghi ngày kết thúc nhiệm vụ.'))
  })
  .post('/people/:id/account', administrator, async (c) => {
    const personId = known(c.req.param('id'))
    const form = await read(c, account)
    const typed = { name: form.account, password: (await fieldsOf(c)).password?.[0] ?? '' }
    await openAccount(c.var.db, c.var.actor, personId, typed)
    return done(c, at(personId), t('Đã lập tài khoản; người dùng đổi mật khẩu ở lần đăng nhập đầu.'))
  })
  .post('/accounts/:id/disable', administrator, async (c) => {
    const personId = await disableAccount(c.var.db, c.var.actor, known(c.req.param('id')))
    return done(c, at(personId), t('Đã khóa tài khoản và kết thúc các phiên đang mở.'))
  })
  .post('/accounts/:id/enable', administrator, async (c) => {
    const personId = await enableAccount(c.var.db, c.var.actor, known(c.req.param('id')))
    return done(c, at(personId), t('Đã mở lại tài khoản.'))
  })
  .post('/accounts/:id/password-reset', administrator, async (c) => {
    await read(c, password)
    const typed = (await fieldsOf(c)).password?.[0] ?? ''
    const personId = await resetPassword(c.var.db, c.var.actor, known(c.req.param('id')), typed)
    return done(c, at(personId), t('Đã đặt mật khẩu tạm; các phiên của người này đã kết thúc.'))
  })
