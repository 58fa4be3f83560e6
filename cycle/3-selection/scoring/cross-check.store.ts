import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'

/** Who checks whom in the year, and how far each check is; in the order of the cluster. */
export function crossChecksOf(db: Db, yearId: string) {
  return db
    .selectFrom('cross_checks as x')
    .innerJoin('agencies as agency', 'agency.id', 'x.agency_id')
    .innerJoin('agencies as checker', 'checker.id', 'x.checker_id')
    .innerJoin('people', 'people.id', 'x.assigned_by')
    .leftJoin('score_submissions as self', (join) =>
      join
        .onRef('self.year_id', '=', 'x.year_id')
        .onRef('self.agency_id', '=', 'x.agency_id')
        .on('self.scorer', '=', 'self'),
    )
    .leftJoin('score_submissions as s', (join) =>
      join
        .onRef('s.year_id', '=', 'x.year_id')
        .onRef('s.agency_id', '=', 'x.agency_id')
        .on('s.scorer', '=', 'cross'),
    )
    .where('x.year_id', '=', yearId)
    .orderBy('x.id')
    .select([
      'agency.id as agencyId',
      'agency.name as agencyName',
      'checker.id as checkerId',
      'checker.name as checkerName',
      'people.full_name as assignedBy',
      'x.assigned_at as assignedAt',
      'x.reason',
      'self.submitted_at as selfAt',
      's.submitted_at as submittedAt',
    ])
    .execute()
}

/** The pairs that must not check each other this year, with who said so. */
export function conflictsOf(db: Db, yearId: string) {
  return db
    .selectFrom('check_conflicts as k')
    .innerJoin('agencies as agency', 'agency.id', 'k.agency_id')
    .innerJoin('agencies as other', 'other.id', 'k.other_id')
    .innerJoin('people', 'people.id', 'k.declared_by')
    .where('k.year_id', '=', yearId)
    .orderBy('k.declared_at')
    .select([
      'k.agency_id as agencyId',
      'agency.name as agencyName',
      'k.other_id as otherId',
      'other.name as otherName',
      'k.reason',
      'people.full_name as declaredBy',
      'k.declared_at as declaredAt',
    ])
    .execute()
}

/** Who checked whom in the cluster's last year that had checks. */
export function checksOfLastYear(db: Db, year: Year) {
  return db
    .selectFrom('cross_checks as x')
    .where('x.year_id', '=', (eb) =>
      eb
        .selectFrom('cluster_years as y')
        .where('y.cluster_id', '=', year.clusterId)
        .where('y.year', '<', year.year)
        .where((w) =>
          w.exists(w.selectFrom('cross_checks as c').whereRef('c.year_id', '=', 'y.id').select('c.id')),
        )
        .orderBy('y.year', 'desc')
        .limit(1)
        .select('y.id'),
    )
    .select(['x.agency_id as agencyId', 'x.checker_id as checkerId'])
    .execute()
}
