import { sql } from 'kysely'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'

const brake = { most: 5, minutes: 15 } as const

type Knocking = { personId: string; field: string }

/**
 * Counts a try at a key before its passphrase is looked at, outside the deed that may be given up; throws at the field
 * after five wrong ones in a quarter of an hour. The answer wipes the trace of a right one.
 */
export async function knockAtKey(pool: Db, { personId, field }: Knocking): Promise<() => Promise<void>> {
  const id = await transact(pool, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`key ${personId}`}, 0))`.execute(tx)
    await sql`delete from key_knocks where knocked_at < now() - interval '1 day'`.execute(tx)
    const { count } = await tx
      .selectFrom('key_knocks')
      .where('person_id', '=', personId)
      .where('knocked_at', '>', sql<Date>`now() - make_interval(mins => ${brake.minutes}::int)`)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    if (count >= brake.most)
      throw new BadInput({ [field]: t('Đã thử sai {most} lần. Hãy đợi {minutes} phút rồi thử lại.', brake) })
    const made = await tx
      .insertInto('key_knocks')
      .values({ person_id: personId })
      .returning('id')
      .executeTakeFirstOrThrow()
    return made.id
  })
  return async () => {
    await pool.deleteFrom('key_knocks').where('id', '=', id).execute()
  }
}
