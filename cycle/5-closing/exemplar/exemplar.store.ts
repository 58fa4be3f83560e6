import type { Db } from '#plumbing/database.ts'
import type { Exemplar } from './exemplar.ts'

/** The exemplars of a year, by agency. */
export function exemplarsOf(db: Db, yearId: string): Promise<Exemplar[]> {
  return db
    .selectFrom('exemplars')
    .innerJoin('agencies', 'agencies.id', 'exemplars.agency_id')
    .leftJoin('people', 'people.id', 'exemplars.person_id')
    .where('exemplars.year_id', '=', yearId)
    .orderBy('agencies.position')
    .orderBy('exemplars.id')
    .select([
      'exemplars.id',
      'exemplars.agency_id as agencyId',
      'agencies.name as agencyName',
      'exemplars.person_id as personId',
      'people.full_name as personName',
      'exemplars.title',
      'exemplars.story',
      'exemplars.illustrative',
      'exemplars.version',
    ])
    .execute()
}
