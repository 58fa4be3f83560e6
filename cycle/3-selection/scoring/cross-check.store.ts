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
      'self.submitted_at as selfAt',
      's.submitted_at as submittedAt',
    ])
    .execute()
}
