import { Hono } from 'hono'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { note } from '#ground/journal/journal.ts'
import { hashPassword, isPassword, shortestPassword } from '#ground/people/accounts.ts'
import { sessionsOf } from '#ground/people/sessions.store.ts'
import { endSession } from '#ground/people/sign-in.acts.ts'
import { signedIn } from '#ground/people/who.ts'
import { id, text } from '#kit/http/fields.ts'
import { fieldsOf, read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { AccountScreen } from './screens/AccountScreen.tsx'

const passwordForm = z.object({ password: text(500), new_password: text(500), new_password_again: text(500) })
const endForm = z.object({ session: id() })

export const accountRoutes = new Hono<Env>()
  .get('/account', signedIn, async (c) => {
    const sessions = await sessionsOf(c.var.db, c.var.actor.accountId ?? '')
    return show(c, AccountScreen, { sessions, current: c.var.sessionId ?? '', mustChange: c.var.mustChange })
  })
  .post('/account/password', signedIn, async (c) => {
    await read(c, passwordForm)
    const typed = await fieldsOf(c)
    await changePassword(c.var.db, c.var.actor.accountId ?? '', typed)
    await endOtherSessions(c.var.db, c.var.actor.accountId ?? '', c.var.sessionId ?? '')
    await note(c.var.db, c.var.actor, 'password.changed', c.var.actor.accountId ?? '')
    return done(c, '/account', t('Đã đổi mật khẩu; các phiên khác đã kết thúc.'))
  })
  .post('/account/session-ends', signedIn, async (c) => {
    const form = await read(c, endForm)
    await endSession(c.var.db, c.var.actor.accountId ?? '', form.session)
    await note(c.var.db, c.var.actor, 'session.ended', form.session)
    return done(c, '/account', t('Đã kết thúc phiên đó.'))
  })

async function changePassword(db: Db, accountId: string, typed: Record<string, string[]>) {
  const fresh = typed.new_password?.[0] ?? ''
  const account = await db
    .selectFrom('accounts')
    .where('id', '=', accountId)
    .select('password_hash')
    .executeTakeFirst()
  if (!(await isPassword(account?.password_hash, typed.password?.[0] ?? '')))
    throw new BadInput({ password: t('Mật khẩu hiện nay chưa đúng.') })
  if (fresh.length < shortestPassword)
    throw new BadInput({
      new_password: t('Mật khẩu cần ít nhất {count} ký tự.', { count: shortestPassword }),
    })
  if (fresh === typed.password?.[0])
    throw new BadInput({ new_password: t('Mật khẩu mới phải khác mật khẩu hiện nay.') })
  if (fresh !== typed.new_password_again?.[0])
    throw new BadInput({ new_password_again: t('Hai lần nhập chưa giống nhau.') })
  const password_hash = await hashPassword(fresh)
  await db
    .updateTable('accounts')
    .set({ password_hash, must_change_password: false })
    .where('id', '=', accountId)
    .execute()
}

async function endOtherSessions(db: Db, accountId: string, kept: string) {
  await db
    .updateTable('sessions')
    .set({ ended_at: sql`now()` })
    .where('account_id', '=', accountId)
    .where('id', '<>', kept)
    .where('ended_at', 'is', null)
    .execute()
}
