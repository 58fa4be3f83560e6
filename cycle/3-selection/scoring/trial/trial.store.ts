import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'

/** The latest earlier year of the cluster that has scores. */
export function yearToTryOn(db: Db, year: Year): Promise<{ id: string; year: number } | undefined> {
  return db
    .selectFrom('cluster_years as y')
    .where('y.cluster_id', '=', year.clusterId)
    .where('y.year', '<', year.year)
    .where((eb) =>
      eb.exists(eb.selectFrom('scores').whereRef('scores.year_id', '=', 'y.id').select('scores.id')),
    )
    .orderBy('y.year', 'desc')
    .limit(1)
    .select(['y.id', 'y.year'])
    .executeTakeFirst()
}
