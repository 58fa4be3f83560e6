import { sql } from 'kysely'
import { hasFallen } from '#ground/register/award.query.ts'
import type { Db } from '#plumbing/database.ts'
import type { OwnBody, OwnCount } from './own.ts'

const mostBodies = 200

/** A body itself and those right below it, by place. */
export async function ownBodies(db: Db, agencyId: string): Promise<OwnBody[]> {
  return db
    .selectFrom('agencies')
    .where((eb) => eb.or([eb('id', '=', agencyId), eb('parent_id', '=', agencyId)]))
    .orderBy(sql`id <> ${agencyId}::uuid`)
    .orderBy('position')
    .orderBy(sql`name collate vietnamese`)
    .limit(mostBodies)
    .select(['id', 'name'])
    .execute()
}

/** Awards earned for a year that still stand, by the body right below the asked one and by form; one query. */
export async function ownCounts(db: Db, agencyId: string, year: number): Promise<OwnCount[]> {
  const { rows } = await sql<OwnCount>`
    with recursive under as (
      select id, id as body from agencies where id = ${agencyId}::uuid
      union all
      select a.id, case when u.id = ${agencyId}::uuid then a.id else u.body end
        from agencies a join under u on a.parent_id = u.id
    )
    select u.body as "bodyId", awards.award_code as code,
      (count(*) filter (where person_id is null and household_id is null))::int as collectives,
      count(household_id)::int as households, count(person_id)::int as individuals,
      (count(*) filter (where illustrative))::int as illustrative
    from awards join under u on u.id = awards.agency_id
    where awards.year = ${year} and not ${hasFallen}
    group by 1, 2`.execute(db)
  return rows
}
