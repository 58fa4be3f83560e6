import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

/** One target in one month: version 0 and no id where nothing was entered yet. */
export type SheetRow = {
  targetId: string
  title: string
  id: string | null
  value: string | null
  reached: boolean | null
  statement: string
  version: number
}

/** An agency's month, row by row. */
export type MonthSheet = { closed: boolean; rows: Map<string, SheetRow> }

/** The month of an agency as it stands; whoever else writes it waits, because its targets are locked. */
export async function lockMonth(tx: Db, yearId: string, agencyId: string, month: Day): Promise<MonthSheet> {
  await tx
    .selectFrom('targets')
    .where('year_id', '=', yearId)
    .where('agency_id', '=', agencyId)
    .orderBy('id')
    .forUpdate()
    .select('id')
    .execute()
  const rows = await sheetRows(tx, yearId, agencyId, month)
  const closing = await tx
    .selectFrom('month_reports')
    .where('year_id', '=', yearId)
    .where('agency_id', '=', agencyId)
    .where('month', '=', month)
    .select('id')
    .executeTakeFirst()
  return { closed: closing !== undefined, rows: new Map(rows.map((row) => [row.targetId, row])) }
}

async function sheetRows(tx: Db, yearId: string, agencyId: string, month: Day): Promise<SheetRow[]> {
  const rows = await tx
    .selectFrom('targets')
    .leftJoin('results as r', (join) =>
      join.onRef('r.target_id', '=', 'targets.id').on('r.month', '=', month),
    )
    .where('targets.year_id', '=', yearId)
    .where('targets.agency_id', '=', agencyId)
    .orderBy('targets.position')
    .select([
      'targets.id as targetId',
      'targets.title',
      'r.id',
      'r.value',
      'r.reached',
      'r.statement',
      'r.version',
    ])
    .execute()
  return rows.map((row) => ({ ...row, statement: row.statement ?? '', version: row.version ?? 0 }))
}
