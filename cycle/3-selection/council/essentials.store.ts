import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

/** How the bodies that were asked about a dossier answered, in numbers. */
type Opinions = {
  nominationId: string
  agrees: number
  disagrees: number
  asksMore: number
  waiting: number
}

/** The appraisals of these dossiers, counted; a dossier nobody was asked about is not among them. */
export function opinionsOn(db: Db, nominationIds: string[]): Promise<Opinions[]> {
  return db
    .selectFrom('appraisals as q')
    .leftJoin('appraisal_answers as a', 'a.appraisal_id', 'q.id')
    .where('q.nomination_id', '=', sql<string>`any(${nominationIds}::uuid[])`)
    .groupBy('q.nomination_id')
    .select((eb) => [
      'q.nomination_id as nominationId',
      eb.fn.countAll<number>().filterWhere('a.outcome', '=', 'agrees').as('agrees'),
      eb.fn.countAll<number>().filterWhere('a.outcome', '=', 'disagrees').as('disagrees'),
      eb.fn.countAll<number>().filterWhere('a.outcome', '=', 'asksMore').as('asksMore'),
      eb.fn.countAll<number>().filterWhere('a.appraisal_id', 'is', null).as('waiting'),
    ])
    .execute()
}
