import { type SqlBool, sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

type Profile = 'army' | 'civil'

/** The profile of the latest year of a cluster that these agencies, or one above them, belong to. */
export async function profileOf(db: Db, agencyIds: string[]): Promise<Profile | null> {
  const { rows } = await sql<{ profile: Profile }>`
    with recursive up as (
      select id, parent_id from agencies where id = any(${agencyIds}::uuid[])
      union select above.id, above.parent_id from agencies above join up on above.id = up.parent_id
    ) select y.profile from cluster_years y join clusters c on c.id = y.cluster_id
      where c.organisation_id in (select id from up)
        or exists (select from cluster_memberships m where m.cluster_id = c.id and m.agency_id in (select id from up))
      order by y.year desc limit 1`.execute(db)
  return rows[0]?.profile ?? null
}

/** The agencies a person serves in on the day. */
export async function agenciesServed(db: Db, personId: string, on: Day): Promise<string[]> {
  const rows = await db
    .selectFrom('posts')
    .where('person_id', '=', personId)
    .where(sql<SqlBool>`from_on <= ${on}::date and (to_on is null or to_on > ${on}::date)`)
    .select('agency_id as id')
    .execute()
  return rows.map((row) => row.id)
}
