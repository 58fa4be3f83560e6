import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Env } from '#ground/env.ts'
import { actorOfToken } from '#ground/people/sessions.store.ts'
import type { Attempt } from '#kit/page/shell.ts'
import { type Clock, clockOn } from '#plumbing/clock.ts'
import type { Db } from '#plumbing/database.ts'
import { type Language, speaking } from '#plumbing/language.ts'
import type { RunSettings } from '#plumbing/settings.ts'
import { exampleDayOf } from './example-day.ts'
import type { Own } from './pages/pieces.ts'
import { makeShell } from './shell.ts'

export const sessionCookie = 'qt_session'

type Parts = {
  db: Db
  settings: RunSettings
  secret: string
  clock: Clock
  draw: Env['Variables']['draw']
}

/** Finds out who asks, on which day and in which language, before anything else happens. */
export function context(parts: Parts): MiddlewareHandler<Env> {
  return async (c, next) => {
    const exampleDay = await exampleDayOf(parts.db)
    const clock: Clock = exampleDay ? clockOn(exampleDay, parts.clock) : parts.clock
    const token = getCookie(c, sessionCookie)
    const session = token ? await actorOfToken(parts.db, token, clock.today()) : undefined
    if (session) await touch(parts.db, session, parts.clock.now())
    c.set('db', parts.db)
    c.set('pool', parts.db)
    c.set('settings', parts.settings)
    c.set('clock', clock)
    c.set('trueClock', parts.clock)
    c.set('draw', parts.draw)
    c.set('actorOrNull', session?.actor ?? null)
    if (session) c.set('actor', session.actor)
    c.set('sessionId', session?.sessionId ?? null)
    c.set('csrf', session?.csrf ?? null)
    c.set('mustChange', session?.mustChange ?? false)
    c.set('address', addressOf(c, parts.settings))
    const language = languageOf(c, session?.actor.language, parts.settings)
    c.set('makeShell', () =>
      makeShell(c, { exampleDay, language, secret: parts.secret, attempt: null, marks: null, ...given(c) }),
    )
    await speaking(language, () => next())
  }
}

/** When a session was last used, to the minute; writing it on every request would be waste. */
async function touch(db: Db, session: { sessionId: string; seenAt: Date }, now: Date) {
  if (now.getTime() - session.seenAt.getTime() < 60_000) return
  await db.updateTable('sessions').set({ seen_at: now }).where('id', '=', session.sessionId).execute()
}

function languageOf(c: Context<Env>, own: Language | undefined, settings: RunSettings): Language {
  const chosen = own ?? getCookie(c, 'qt_language')
  return chosen === 'en' || chosen === 'vi' ? chosen : settings.languageDefault
}

function addressOf(c: Context<Env>, settings: RunSettings): string {
  const forwarded = settings.trustProxy
    ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined
  if (forwarded) return forwarded
  try {
    return getConnInfo(c).remote.address ?? 'unknown'
  } catch {
    return 'unknown'
  }
}

/** What a page is drawn for besides its reader: a form that came back, or many readers at once. */
function given(c: Context<Env>): { attempt?: Attempt; marks?: Own } {
  const { attempt, marks } = (c.env ?? {}) as { attempt?: Attempt; marks?: Own }
  return { ...(attempt && { attempt }), ...(marks && { marks }) }
}
