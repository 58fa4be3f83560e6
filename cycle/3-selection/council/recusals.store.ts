import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

/** Whether who votes on what is settled: the secret vote is open, or its electronic ballot is prepared. */
export async function isBallotFixed(db: Db, sittingId: string): Promise<boolean> {
  const { rows } = await sql<{ fixed: boolean }>`
    select exists (select from ballot_openings where sitting_id = ${sittingId})
      or exists (select from electronic_ballots where sitting_id = ${sittingId}) as fixed`.execute(db)
  return rows[0]?.fixed ?? false
}
