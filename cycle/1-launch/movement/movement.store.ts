import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import type { Movement } from './movement.ts'

/** The movement of the year, if it has been written. */
export function movementOfYear(db: Db, yearId: string): Promise<Movement | undefined> {
  return db
    .selectFrom('movements')
    .where('year_id', '=', yearId)
    .orderBy('launched_on')
    .orderBy('id')
    .limit(1)
    .select([
      'id',
      'name',
      'slogan',
      'theme',
      'decision_reference as decisionReference',
      'launched_on as launchedOn',
      'ends_on as endsOn',
      'level',
      'length',
      'manner',
      'illustrative',
      'version',
    ])
    .executeTakeFirst()
}

/** Keeps the year for this deed, so that two deeds cannot pass each other, and tells whether it is still open. */
export async function holdYear(tx: Db, year: Year): Promise<Year> {
  await tx
    .selectFrom('cluster_years')
    .where('id', '=', year.id)
    .select('id')
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  const closure = await tx
    .selectFrom('conferences')
    .innerJoin('conference_closures', 'conference_closures.conference_id', 'conferences.id')
    .where('conferences.year_id', '=', year.id)
    .select('conference_closures.closed_at')
    .executeTakeFirst()
  return { ...year, closedAt: closure?.closed_at ?? null }
}
