import type { Db } from '#plumbing/database.ts'
import type { Direction, Shortcoming } from './follow-ups.ts'

export const shortcomingsAPage = 50

/** The shortcomings of the year, agency by agency in the order of the cluster, oldest first. */
export function shortcomingsOfYear(db: Db, yearId: string): Promise<Shortcoming[]> {
  return shortcomingQuery(db, yearId, null).execute()
}

/** A page of the same list. */
export function shortcomingPage(db: Db, yearId: string, at: { agencyId: string | null; page: number }) {
  return shortcomingQuery(db, yearId, at.agencyId)
    .limit(shortcomingsAPage)
    .offset((at.page - 1) * shortcomingsAPage)
    .execute()
}

function shortcomingQuery(db: Db, yearId: string, agencyId: string | null) {
  return db
    .selectFrom('shortcomings')
    .innerJoin('agencies', 'agencies.id', 'shortcomings.agency_id')
    .innerJoin('people', 'people.id', 'shortcomings.recorded_by')
    .where('shortcomings.year_id', '=', yearId)
    .$if(agencyId !== null, (query) => query.where('shortcomings.agency_id', '=', agencyId))
    .orderBy('agencies.position')
    .orderBy('shortcomings.recorded_at')
    .orderBy('shortcomings.id')
    .select([
      'shortcomings.id',
      'shortcomings.agency_id as agencyId',
      'agencies.name as agencyName',
      'shortcomings.statement',
      'shortcomings.recorded_at as recordedAt',
      'people.full_name as recordedBy',
      'shortcomings.illustrative',
    ])
}

/** Directions and requests of the year, in the order they were given. */
export function directionsOfYear(db: Db, yearId: string): Promise<Direction[]> {
  return db
    .selectFrom('directions')
    .leftJoin('agencies', 'agencies.id', 'directions.agency_id')
    .where('directions.year_id', '=', yearId)
    .orderBy('directions.position')
    .orderBy('directions.id')
    .select([
      'directions.id',
      'directions.agency_id as agencyId',
      'agencies.name as agencyName',
      'directions.kind',
      'directions.position',
      'directions.statement',
      'directions.illustrative',
    ])
    .execute()
}

export async function countShortcomings(
  db: Db,
  yearId: string,
  agencyId: string | null = null,
): Promise<number> {
  const row = await db
    .selectFrom('shortcomings')
    .where('year_id', '=', yearId)
    .$if(agencyId !== null, (query) => query.where('agency_id', '=', agencyId ?? ''))
    .select((eb) => eb.fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow()
  return row.all
}
