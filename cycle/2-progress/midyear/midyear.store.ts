import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Midyear } from './midyear.ts'

/** The six-month review of the year, if it was held. */
export function midyearOf(db: Db, yearId: string): Promise<Midyear | undefined> {
  return db
    .selectFrom('midyear_reviews')
    .where('year_id', '=', yearId)
    .select(['id', sql<Day>`held_on`.as('heldOn'), 'summary', 'emphasis', 'illustrative', 'version'])
    .executeTakeFirst()
}
