import { type SqlBool, sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

/** Whether who votes on what is settled for sitting `s`: its vote is open in its way, or its electronic ballot is prepared. */
export const isFixed = sql<SqlBool>`(exists (select from ballot_openings fo where fo.sitting_id = s.id and fo.way = s.way)
  or s.way = 'electronic' and exists (select from electronic_ballots fb where fb.sitting_id = s.id))`

export async function isBallotFixed(db: Db, sittingId: string): Promise<boolean> {
  const row = await db
    .selectFrom('sittings as s')
    .where('s.id', '=', sittingId)
    .select(isFixed.as('fixed'))
    .executeTakeFirst()
  return Boolean(row?.fixed)
}
