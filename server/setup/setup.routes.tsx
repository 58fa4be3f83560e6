import { type Context, Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { openSession } from '#ground/people/sign-in.acts.ts'
import { optionalText, text } from '#kit/http/fields.ts'
import { fieldsOf, read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { sessionCookie } from '../context.ts'
import { nobodyYet } from './first-run.ts'
import { SetupScreen } from './screens/SetupScreen.tsx'
import { foundSystem } from './setup.acts.ts'
import { readSetting } from './setup.store.ts'
import { isCode, needsCode } from './setup.ts'

const founding = z.object({
  organisation: text(200),
  abbreviation: optionalText(30),
  full_name: text(120),
  rank: optionalText(60),
  title: optionalText(200),
  account: text(60),
  password: text(500),
  password_again: text(500),
  code: optionalText(40),
})

/** The first page of an empty system: the body and its administrator. */
export const setupRoutes = new Hono<Env>()
  .get('/setup', nobodyYet, (c) => show(c, SetupScreen, { asksCode: needsCode(c.var.settings) }))
  .post('/setup', nobodyYet, async (c) => {
    const form = await read(c, founding)
    if (needsCode(c.var.settings)) await checkCode(c, form.code)
    const accountId = await foundSystem(
      c.var.db,
      {
        organisation: form.organisation,
        abbreviation: form.abbreviation,
        name: form.full_name,
        rank: form.rank,
        post: form.title || t('Quản trị hệ thống'),
        account: form.account,
        password: await typedPassword(c),
      },
      c.var.clock.today(),
    )
    await signInAtOnce(c, accountId)
    return done(c, '/setup/guide', t('Đã lập hệ thống và người quản trị. Bạn đã đăng nhập.'))
  })

async function checkCode(c: Context<Env>, typed: string) {
  if (!isCode(typed, await readSetting(c.var.db, 'setupCode')))
    throw new BadInput({ code: t('Mã thiết lập chưa đúng. Hãy xem mã ở cửa sổ đang chạy chương trình.') })
}

async function typedPassword(c: Context<Env>): Promise<string> {
  const fields = await fieldsOf(c)
  const [password = '', again = ''] = [fields.password?.[0], fields.password_again?.[0]]
  if (password !== again) throw new BadInput({ password_again: t('Hai lần nhập chưa giống nhau.') })
  return password
}

async function signInAtOnce(c: Context<Env>, accountId: string) {
  const { address, settings } = c.var
  const agent = c.req.header('user-agent') ?? ''
  const token = await openSession(c.var.db, accountId, { address, agent, hours: settings.sessionHours })
  const secure = settings.publicUrl.startsWith('https:')
  setCookie(c, sessionCookie, token, { path: '/', httpOnly: true, sameSite: 'Lax', secure })
}
