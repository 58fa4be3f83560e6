import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { Entry } from '#secret-ballot/archive/entries.ts'
import { lastEvent } from '#secret-ballot/archive/next.ts'
import { hexHash } from '#secret-ballot/hash.ts'

/** The archive of one election, entry by entry. */
export function entriesOf(db: Db, electionId: string): Promise<Entry[]> {
  return db
    .selectFrom('election_entries')
    .where('election_id', '=', electionId)
    .where('kind', 'in', ['data', 'event'])
    .orderBy('position')
    .select([sql<Entry['kind']>`kind`.as('kind'), 'content as text'])
    .execute()
}

/** The text of the last event, to which the next one is chained. */
export async function lastEventOf(db: Db, electionId: string): Promise<string> {
  const row = await db
    .selectFrom('election_entries')
    .where('election_id', '=', electionId)
    .where('kind', '=', 'event')
    .orderBy('position', 'desc')
    .limit(1)
    .select('content')
    .executeTakeFirstOrThrow()
  return row.content
}

/** Nobody else adds to the archive until this transaction ends. */
export async function lockElection(tx: Db, electionId: string): Promise<void> {
  await tx.selectFrom('elections').where('id', '=', electionId).select('id').forUpdate().execute()
}

/** Puts entries at the end; the election must be locked. */
export async function append(tx: Db, electionId: string, entries: Entry[]): Promise<void> {
  const { last } = await tx
    .selectFrom('election_entries')
    .where('election_id', '=', electionId)
    .select((eb) => eb.fn.coalesce(eb.fn.max('position'), sql<number>`0`).as('last'))
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('election_entries')
    .values(
      entries.map(({ kind, text }, i) => ({
        election_id: electionId,
        position: last + i + 1,
        kind,
        hash: hexHash(text),
        content: text,
      })),
    )
    .execute()
}

/** Whether exactly this text is in the archive. */
export async function holds(db: Db, electionId: string, text: string): Promise<boolean> {
  const row = await db
    .selectFrom('election_entries')
    .where('election_id', '=', electionId)
    .where('hash', '=', hexHash(text))
    .select('position')
    .executeTakeFirst()
  return row !== undefined
}

/** One word for a whole archive: each event is bound to those before. */
export const archiveHash = (entries: Entry[]): string => hexHash(lastEvent(entries))

/** How many different voting codes have been used. */
export async function codesUsed(db: Db, electionId: string): Promise<number> {
  const { rows } = await sql<{ used: number }>`
    select count(distinct content::jsonb ->> 'credential')::int as used from election_entries
    where election_id = ${electionId} and kind = 'data' and content like '{"election_uuid"%'`.execute(db)
  return rows[0]?.used ?? 0
}
