import { createHmac, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { brake } from './opinion.ts'

// Never written down: after a restart the kept hashes tell nobody where an opinion came from.
const salt = randomBytes(32)

type From = { address: string; postingId: string }

/** Counts one more sending from this place and tells how many came before it lately; the traces are wiped soon after. */
export async function knock(tx: Db, { address, postingId }: From): Promise<number> {
  const hash = createHmac('sha256', salt)
    .update(`${placeOf(address)} ${postingId}`)
    .digest('base64url')
  await sql`select pg_advisory_xact_lock(hashtextextended(${hash}, 0))`.execute(tx)
  const since = sql<Date>`moment() - make_interval(mins => ${brake.minutes}::int)`
  await sql`delete from posting_knocks where id in (
    select id from posting_knocks where knocked_at < ${since} for update skip locked)`.execute(tx)
  const { count } = await tx
    .selectFrom('posting_knocks')
    .where('hash', '=', hash)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  await tx.insertInto('posting_knocks').values({ hash }).execute()
  return count
}

/** One house of the sixth version of the protocol has a whole /64 to send from. */
function placeOf(address: string): string {
  return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address
}
