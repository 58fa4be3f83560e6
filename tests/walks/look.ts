import { sql } from 'kysely'
import { conflictsOf } from '#cycle/3-selection/council/conflicts/conflicts.store.ts'
import type { Db } from '#plumbing/database.ts'
import { notFound } from '#plumbing/verdict.ts'
import type { World } from './world.ts'

/** Until something is done everything stays as it was looked up. */
async function once({ seen }: World, key: string, look: () => Promise<string[]>): Promise<string[]> {
  const found = seen.get(key) ?? (await look())
  seen.set(key, found)
  return found
}

/** The id written last in a table, or “not found”. */
export async function newest(
  world: World,
  table: 'sittings' | 'postings' | 'submissions' | 'posting_opinions',
): Promise<string> {
  const [id] = await once(world, table, async () => {
    const last = sql<{ id: string }>`select id from ${sql.table(table)} order by id desc limit 1`
    return (await last.execute(world.tx)).rows.map((row) => row.id)
  })
  return id ?? notFound()
}

export function nominationsIn(world: World, steps: string[]): Promise<string[]> {
  return once(world, steps.join(), async () => {
    const waiting = world.tx.selectFrom('nominations').where('step', 'in', steps).orderBy('id')
    return (await waiting.select('id').execute()).map((row) => row.id)
  })
}

export function nomineesIn(world: World, sittingId: string): Promise<string[]> {
  return once(world, `nominees of ${sittingId}`, async () => {
    const judged = world.tx.selectFrom('nominees').where('sitting_id', '=', sittingId).orderBy('position')
    return (await judged.select('id').execute()).map((row) => row.id)
  })
}

/** Nominee and member, of those who may not vote. */
export async function takenOut(world: World, sittingId: string): Promise<Set<string>> {
  const pairs = await once(world, `conflicts of ${sittingId}`, async () => {
    const conflicts = await conflictsOf(world.tx, sittingId)
    return conflicts.flatMap((one) => (one.takenOut ? [`${one.nomineeId}/${one.memberId}`] : []))
  })
  return new Set(pairs)
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
