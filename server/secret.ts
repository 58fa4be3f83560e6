import { sql } from 'kysely'
import { newSecret } from '#ground/people/accounts.ts'
import type { Db } from '#plumbing/database.ts'

/** The secret that signs readers' form tokens: made once, the same for every process on this database. */
export async function secretOf(db: Db): Promise<string> {
  await db
    .insertInto('settings')
    .values({ name: 'secret', value: JSON.stringify(newSecret()) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await db
    .selectFrom('settings')
    .where('name', '=', 'secret')
    .select(sql<string>`value #>> '{}'`.as('secret'))
    .executeTakeFirstOrThrow()
  return row.secret
}
