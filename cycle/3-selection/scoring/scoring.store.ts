import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { Scorer, SheetState } from './scoring.ts'

/** Keeps two deeds on one column of one sheet from running side by side. */
export async function lockSheet(tx: Db, yearId: string, agencyId: string, scorer: Scorer): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${yearId}/${agencyId}/${scorer}`}, 3))`.execute(
    tx,
  )
}

/** Where the sheet of one agency stands. */
export async function sheetState(db: Db, yearId: string, agencyId: string): Promise<SheetState> {
  const row = await db
    .selectFrom('cluster_years as y')
    .leftJoin('criteria_issues as i', 'i.year_id', 'y.id')
    .leftJoin('score_decisions as d', 'd.year_id', 'y.id')
    .leftJoin('cross_checks as x', (join) =>
      join.onRef('x.year_id', '=', 'y.id').on('x.agency_id', '=', agencyId),
    )
    .leftJoin('agencies as checker', 'checker.id', 'x.checker_id')
    .leftJoin('score_submissions as s', (join) =>
      join.onRef('s.year_id', '=', 'y.id').on('s.agency_id', '=', agencyId),
    )
    .where('y.id', '=', yearId)
    .groupBy(['i.issued_at', 'd.decided_at', 'x.checker_id', 'checker.name'])
    .select((eb) => [
      'i.issued_at as issuedAt',
      'd.decided_at as decision',
      'x.checker_id as checkerId',
      'checker.name as checkerName',
      eb.fn.max<Date | null>('s.submitted_at').filterWhere('s.scorer', '=', 'self').as('self'),
      eb.fn.max<Date | null>('s.submitted_at').filterWhere('s.scorer', '=', 'cross').as('cross'),
      eb.fn.max<Date | null>('s.submitted_at').filterWhere('s.scorer', '=', 'owner').as('owner'),
      eb.fn.max<Date | null>('s.submitted_at').filterWhere('s.scorer', '=', 'lead').as('lead'),
      sql<string[]>`coalesce(array_agg(s.owner_id) filter (where s.owner_id is not null), '{}')`.as(
        'ownerIds',
      ),
    ])
    .executeTakeFirstOrThrow()
  const { issuedAt, checkerId, checkerName, ownerIds, ...submitted } = row
  return { agencyId, isIssued: issuedAt !== null, submitted, ownerIds, checkerId, checkerName }
}

/** The files put beside the criteria of one sheet. */
export function sheetFiles(db: Db, yearId: string, agencyId: string) {
  return db
    .selectFrom('score_files as f')
    .innerJoin('criteria as c', 'c.id', 'f.criterion_id')
    .innerJoin('files', 'files.id', 'f.file_id')
    .where('c.year_id', '=', yearId)
    .where('f.agency_id', '=', agencyId)
    .orderBy('files.id')
    .select(['f.criterion_id as criterionId', 'files.id', 'files.name', 'files.size'])
    .execute()
}

/** By criterion: how many files of evidence stand beside it. */
export async function fileCounts(db: Db, yearId: string, agencyId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('score_files as f')
    .innerJoin('criteria as c', 'c.id', 'f.criterion_id')
    .where('c.year_id', '=', yearId)
    .where('f.agency_id', '=', agencyId)
    .groupBy('f.criterion_id')
    .select((eb) => ['f.criterion_id as criterionId', eb.fn.countAll<number>().as('count')])
    .execute()
  return new Map(rows.map((row) => [row.criterionId, row.count]))
}

/** Who wrote the values of these cells last, by criterion. */
export async function writersOf(
  db: Db,
  { agencyId, scorer }: { agencyId: string; scorer: Scorer },
  criterionIds: string[],
) {
  if (criterionIds.length === 0) return new Map<string, string>()
  const rows = await db
    .selectFrom('scores')
    .innerJoin('people', 'people.id', 'scores.entered_by')
    .where('scores.agency_id', '=', agencyId)
    .where('scores.scorer', '=', scorer)
    .where('scores.criterion_id', 'in', criterionIds)
    .select(['scores.criterion_id as criterionId', 'people.full_name as name'])
    .execute()
  return new Map(rows.map((row) => [row.criterionId, row.name]))
}
