import { sql } from 'kysely'
import { conflictsOf } from '#cycle/3-selection/council/conflicts/conflicts.store.ts'
import type { Db } from '#plumbing/database.ts'
import { notFound } from '#plumbing/verdict.ts'

/** The id written last in a table, or “not found”. */
export async function newest(tx: Db, table: 'sittings' | 'postings' | 'submissions' | 'posting_opinions') {
  const { rows } = await sql<{
    id: string
  }>`select id from ${sql.table(table)} order by id desc limit 1`.execute(tx)
  return rows[0]?.id ?? notFound()
}

export async function nominationsIn(tx: Db, steps: string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('nominations')
    .where('step', 'in', steps)
    .orderBy('id')
    .select('id')
    .execute()
  return rows.map((row) => row.id)
}

export async function nomineesIn(tx: Db, sittingId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('nominees')
    .where('sitting_id', '=', sittingId)
    .orderBy('position')
    .select('id')
    .execute()
  return rows.map((row) => row.id)
}

/** Nominee and member, of those who may not vote. */
export async function takenOut(tx: Db, sittingId: string): Promise<Set<string>> {
  const conflicts = await conflictsOf(tx, sittingId)
  return new Set(conflicts.flatMap((one) => (one.takenOut ? [`${one.nomineeId}/${one.memberId}`] : [])))
}

export async function openSuspension(tx: Db): Promise<string> {
  const row = await tx
    .selectFrom('nomination_suspensions as u')
    .leftJoin('suspension_lifts as l', 'l.suspension_id', 'u.id')
    .where('l.suspension_id', 'is', null)
    .select('u.id')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? notFound()
}

export async function entriesOf(tx: Db, postingId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('posting_entries')
    .where('posting_id', '=', postingId)
    .orderBy('position')
    .select('id')
    .execute()
  return rows.map((row) => row.id)
}

/** Who is on a list, by nomination. */
export async function namesOn(tx: Db, submissionId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('submission_names')
    .where('submission_id', '=', submissionId)
    .orderBy('position')
    .select('nomination_id as id')
    .execute()
  return rows.map((row) => row.id)
}
