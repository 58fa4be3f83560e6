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
