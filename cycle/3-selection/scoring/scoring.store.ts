import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { Kind, Scorer, SheetState } from './scoring.ts'

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
    .leftJoin('cross_checks as x', (join) =>
      join.onRef('x.year_id', '=', 'y.id').on('x.agency_id', '=', agencyId),
    )
    .leftJoin('agencies as checker', 'checker.id', 'x.checker_id')
    .leftJoin('score_submissions as s', (join) =>
      join.onRef('s.year_id', '=', 'y.id').on('s.agency_id', '=', agencyId),
    )
    .where('y.id', '=', yearId)
    .groupBy(['i.issued_at', 'x.checker_id', 'checker.name'])
    .select((eb) => [
      'i.issued_at as issuedAt',
      'x.checker_id as checkerId',
      'checker.name as checkerName',
      eb.fn.max<Date | null>('s.submitted_at').filterWhere('s.scorer', '=', 'self').as('self'),
      eb.fn.max<Date | null>('s.submitted_at').filterWhere('s.scorer', '=', 'cross').as('cross'),
      eb.fn.max<Date | null>('s.submitted_at').filterWhere('s.scorer', '=', 'lead').as('lead'),
    ])
    .executeTakeFirstOrThrow()
  const { issuedAt, checkerId, checkerName, ...submitted } = row
  return { agencyId, isIssued: issuedAt !== null, submitted, checkerId, checkerName }
}

/** What a save must know of each criterion of the year, and of the agency's sheet at it. */
export async function cellsOf(db: Db, yearId: string, agencyId: string) {
  const rows = await db
    .selectFrom('criteria as c')
    .leftJoin('scores as s', (join) =>
      join.onRef('s.criterion_id', '=', 'c.id').on('s.agency_id', '=', agencyId),
    )
    .where('c.year_id', '=', yearId)
    .orderBy('c.position')
    .select(['c.id', 'c.code', 'c.title', 'c.points as max', 'c.kind'])
    .select(['s.scorer', 's.points', 's.reason', 's.version'])
    .execute()
  const cells = new Map<string, Cell>()
  for (const { id, code, title, max, kind, scorer, points, reason, version } of rows) {
    const cell = cells.get(id) ?? { id, code, title, max, kind, self: null, cross: null, lead: null }
    if (scorer && points !== null) cell[scorer] = { points, reason: reason ?? '', version: version ?? 0 }
    cells.set(id, cell)
  }
  return cells
}

/** “Ô điểm”: what one scorer gave at one criterion. */
export type Score = { points: string; reason: string; version: number }

export type Cell = { id: string; code: string; title: string; max: string; kind: Kind } & Record<
  Scorer,
  Score | null
>

/** The codes of the criteria at which this column has no points yet. */
export async function missingCodes(
  db: Db,
  yearId: string,
  agencyId: string,
  scorer: Scorer,
): Promise<string[]> {
  const rows = await db
    .selectFrom('criteria as c')
    .leftJoin('scores as s', (join) =>
      join.onRef('s.criterion_id', '=', 'c.id').on('s.agency_id', '=', agencyId).on('s.scorer', '=', scorer),
    )
    .where('c.year_id', '=', yearId)
    .where('s.id', 'is', null)
    .orderBy('c.position')
    .select('c.code')
    .execute()
  return rows.map((row) => row.code)
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
