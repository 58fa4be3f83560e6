import { Hono } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { note } from '#ground/journal/journal.ts'
import { endSession, signIn } from '#ground/people/sign-in.acts.ts'
import { everyone, signedIn } from '#ground/people/who.ts'
import { choice, optionalText, text } from '#kit/http/fields.ts'
import { fieldsOf, read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { sessionCookie } from '../context.ts'
import { SignInScreen } from './screens/SignInScreen.tsx'

const signInForm = z.object({ name: text(100), password: text(500), next: optionalText(500) })
const languageForm = z.object({ language: choice(['vi', 'en']), next: optionalText(500) })

/** Only a path of our own is ever gone on to. */
const ownPath = (path: string) => (/^\/(?![/\\])/.test(path) ? path : '/desk')

export const signInRoutes = new Hono<Env>()
  .get('/sign-in', everyone, (c) => show(c, SignInScreen, { next: ownPath(c.req.query('next') ?? '/desk') }))
  .post('/sign-in', everyone, async (c) => {
    const form = await read(c, signInForm)
    const password = (await fieldsOf(c)).password?.[0] ?? ''
    const from = {
      name: form.name,
      password,
      address: c.var.address,
      agent: c.req.header('user-agent') ?? '',
    }
    const { token } = await signIn(c.var.pool, { ...from, hours: c.var.settings.sessionHours })
    const secure = c.var.settings.publicUrl.startsWith('https:')
    setCookie(c, sessionCookie, token, { path: '/', httpOnly: true, sameSite: 'Lax', secure })
    return done(c, ownPath(form.next))
  })
  .post('/sign-out', signedIn, async (c) => {
    const { actor } = c.var
    await endSession(c.var.db, actor.accountId ?? '', c.var.sessionId ?? '')
    await note(c.var.db, actor, 'session.ended', actor.accountId ?? '')
    deleteCookie(c, sessionCookie, { path: '/' })
    c.header('clear-site-data', '"cache"')
    return done(c, '/')
  })
  .post('/language', everyone, async (c) => {
    const form = await read(c, languageForm)
    const account = c.var.actorOrNull?.accountId
    if (account)
      await c.var.db
        .updateTable('accounts')
        .set({ language: form.language })
        .where('id', '=', account)
        .execute()
    setCookie(c, 'qt_language', form.language, { path: '/', sameSite: 'Lax', maxAge: 31_536_000 })
    return done(c, ownPath(form.next || '/'))
  })
