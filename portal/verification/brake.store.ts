import { createHmac, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { verifyBrake } from './verification.ts'

// Never written down: after a restart the kept hashes tell nobody who asked.
const salt = randomBytes(32)

/** Counts one more check from this place; tells whether it is one too many. */
export async function isOneTooMany(tx: Db, address: string): Promise<boolean> {
  const place = address.includes(':') ? address.split(':').slice(0, 4).join(':') : address
  const hash = createHmac('sha256', salt).update(`verify ${place}`).digest('base64url')
  await sql`select pg_advisory_xact_lock(hashtextextended(${hash}, 0))`.execute(tx)
  const { count } = await tx
    .selectFrom('key_knocks')
    .where('hash', '=', hash)
    .where('knocked_at', '>', sql<Date>`now() - make_interval(mins => ${verifyBrake.minutes}::int)`)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  if (count >= verifyBrake.most) return true
  await tx.insertInto('key_knocks').values({ hash }).execute()
  await sql`delete from key_knocks where id in (
    select id from key_knocks where knocked_at < now() - interval '1 day' limit 100 for update skip locked)`.execute(
    tx,
  )
  return false
}
