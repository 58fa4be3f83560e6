import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Initiative } from './initiative.ts'

export const initiativesAPage = 50

type Wanted = { agencyId?: string | null; page?: number }

/** The works of the year, agency by agency; a page of them. */
export function initiativePage(
  db: Db,
  yearId: string,
  { agencyId, page = 1 }: Wanted,
): Promise<Initiative[]> {
  return initiativeQuery(db, yearId)
    .$if(Boolean(agencyId), (query) => query.where('initiatives.agency_id', '=', agencyId ?? ''))
    .orderBy('agencies.position')
    .orderBy('initiatives.id')
    .limit(initiativesAPage)
    .offset((page - 1) * initiativesAPage)
    .execute()
}

export function findInitiative(db: Db, yearId: string, id: string): Promise<Initiative | undefined> {
  return initiativeQuery(db, yearId).where('initiatives.id', '=', id).executeTakeFirst()
}

function initiativeQuery(db: Db, yearId: string) {
  return db
    .selectFrom('initiatives')
    .innerJoin('agencies', 'agencies.id', 'initiatives.agency_id')
    .leftJoin('people', 'people.id', 'initiatives.person_id')
    .where('initiatives.year_id', '=', yearId)
    .select([
      'initiatives.id',
      'initiatives.agency_id as agencyId',
      'agencies.name as agencyName',
      'people.full_name as personName',
      'initiatives.title',
      'initiatives.summary',
      'initiatives.reach',
      sql<Day | null>`initiatives.recognised_on`.as('recognisedOn'),
      'initiatives.recognition_reference as reference',
      'initiatives.illustrative',
      'initiatives.version',
    ])
}

/** How many works each agency has, and how many of them are recognised. */
export function initiativesOfYear(db: Db, yearId: string) {
  return db
    .selectFrom('initiatives')
    .where('year_id', '=', yearId)
    .groupBy('agency_id')
    .select(({ fn }) => [
      'agency_id as agencyId',
      fn.countAll<number>().as('all'),
      fn.count<number>('recognised_on').as('recognised'),
    ])
    .execute()
}

/** Who of an agency may be named as the author: whoever holds a post there on the day. */
export function authorsOf(db: Db, agencyId: string, today: Day) {
  return db
    .selectFrom('people')
    .where('people.id', 'in', (eb) =>
      eb
        .selectFrom('posts')
        .where('posts.agency_id', '=', agencyId)
        .where('posts.from_on', '<=', today)
        .where((w) => w.or([w('posts.to_on', 'is', null), w('posts.to_on', '>', today)]))
        .select('posts.person_id'),
    )
    .orderBy(sql`people.given_name collate vietnamese`)
    .orderBy(sql`people.full_name collate vietnamese`)
    .limit(300)
    .select(['people.id', 'people.full_name as name', 'people.rank'])
    .execute()
}
