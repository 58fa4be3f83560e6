import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { newSecret, tokenHash } from './accounts.ts'
import type { Actor } from './actor.ts'
import { actorOfToken } from './sessions.store.ts'

/** The person behind an account as an actor on a day, by way of a session that ends at once. */
export async function actorOfAccount(db: Db, name: string, today: Day): Promise<Actor> {
  const token = newSecret()
  const account = await db
    .selectFrom('accounts')
    .where('name', '=', name)
    .select('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('sessions')
    .values({
      id: newId(),
      account_id: account.id,
      token_hash: tokenHash(token),
      csrf: newSecret(),
      address: 'example',
      expires_at: sql`now() + interval '1 minute'`,
    })
    .execute()
  const session = await actorOfToken(db, token, today)
  await db.deleteFrom('sessions').where('token_hash', '=', tokenHash(token)).execute()
  if (!session) throw new Error(`no account ${name}`)
  return session.actor
}
