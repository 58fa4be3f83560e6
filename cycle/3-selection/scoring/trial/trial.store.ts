import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'

/** The latest earlier year of the cluster whose points stand: open sheets are nobody's to look through. */
export function yearToTryOn(db: Db, year: Year): Promise<{ id: string; year: number } | undefined> {
  return db
    .selectFrom('cluster_years as y')
    .where('y.cluster_id', '=', year.clusterId)
    .where('y.year', '<', year.year)
    .where((eb) =>
      eb.exists(eb.selectFrom('scores').whereRef('scores.year_id', '=', 'y.id').select('scores.id')),
    )
    .where((eb) =>
      eb.or([
        eb.exists(
          eb.selectFrom('score_decisions as d').whereRef('d.year_id', '=', 'y.id').select('d.year_id'),
        ),
        eb.exists(
          eb
            .selectFrom('conferences as f')
            .innerJoin('conference_closures as e', 'e.conference_id', 'f.id')
            .whereRef('f.year_id', '=', 'y.id')
            .select('f.id'),
        ),
      ]),
    )
    .orderBy('y.year', 'desc')
    .limit(1)
    .select(['y.id', 'y.year'])
    .executeTakeFirst()
}
