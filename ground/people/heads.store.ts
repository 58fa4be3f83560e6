import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

/** “Thủ trưởng”: who heads an agency, as a paper names the person who signs for it. */
export type Head = { agencyId: string; name: string; rank: string; post: string }

/** Who heads each of the agencies on the day. */
export function headsOf(db: Db, agencyIds: string[], day: Day): Promise<Head[]> {
  return db
    .selectFrom('duties')
    .innerJoin('people', 'people.id', 'duties.person_id')
    .leftJoin('posts', (join) =>
      join
        .onRef('posts.person_id', '=', 'people.id')
        .onRef('posts.agency_id', '=', 'duties.agency_id')
        .on('posts.from_on', '<=', day)
        .on((eb) => eb.or([eb('posts.to_on', 'is', null), eb('posts.to_on', '>', day)])),
    )
    .where('duties.duty', '=', 'head')
    .where('duties.agency_id', '=', sql<string>`any(${agencyIds}::uuid[])`)
    .where('duties.from_on', '<=', day)
    .where((eb) => eb.or([eb('duties.to_on', 'is', null), eb('duties.to_on', '>', day)]))
    .distinctOn('duties.agency_id')
    .orderBy('duties.agency_id')
    .orderBy('duties.from_on', 'desc')
    .select((eb) => [
      eb.ref('duties.agency_id').$notNull().as('agencyId'),
      'people.full_name as name',
      'people.rank',
      eb.fn.coalesce('posts.title', sql<string>`'Thủ trưởng'`).as('post'),
    ])
    .execute()
}
