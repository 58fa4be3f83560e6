import { memberOf, type Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'

/** The members whose sheet is not appraised yet, in the order of the cluster. */
export async function unappraised(db: Db, year: Year): Promise<string[]> {
  const rows = await db
    .selectFrom('score_submissions')
    .where('year_id', '=', year.id)
    .where('scorer', '=', 'lead')
    .select('agency_id as agencyId')
    .execute()
  const done = new Set(rows.map((row) => row.agencyId))
  return year.members
    .filter((member) => !done.has(member.id))
    .map((member) => memberOf(year, member.id)?.name ?? '')
}
