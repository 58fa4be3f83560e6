import { actorOfAccount } from '#ground/people/actor.store.ts'
import { openSession } from '#ground/people/sign-in.acts.ts'
import { type Clock, systemClock } from '#plumbing/clock.ts'
import type { Db } from '#plumbing/database.ts'
import { readSettings } from '#plumbing/settings.ts'
import { createApp } from '#server/app.ts'
import { sessionCookie } from '#server/context.ts'
import { secretOf } from '#server/secret.ts'

/** The running program on a test database, asked without a network. */
export async function anApp(db: Db, url: string, clock: Clock = systemClock) {
  const settings = { ...readSettings({}), publicUrl: 'http://localhost', databaseUrl: url }
  return createApp({ db, settings, secret: await secretOf(db), clock })
}

export type TestApp = Awaited<ReturnType<typeof anApp>>

/** The headers of somebody signed in by an example account, and the token their forms carry. */
export async function signedInAs(db: Db, account: string) {
  const { accountId } = await actorOfAccount(db, account, '2022-10-26')
  const token = await openSession(db, accountId ?? '', { address: 'test', agent: 'test', hours: 1 })
  const session = await db
    .selectFrom('sessions')
    .where('account_id', '=', accountId ?? '')
    .orderBy('created_at', 'desc')
    .select('csrf')
    .executeTakeFirstOrThrow()
  return { cookie: `${sessionCookie}=${token}`, csrf: session.csrf }
}
