import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, Stale } from '#plumbing/verdict.ts'
import { checked } from './cell.ts'
import { hundredths } from './rank.ts'
import { mayScore, maySubmit } from './scoring.policy.ts'
import { type Cell, cellsOf, lockSheet, missingCodes, sheetState } from './scoring.store.ts'
import type { Scorer, SheetDeed, TypedScore } from './scoring.ts'

/** Saves what was typed into one column of one sheet; rows that say the same as before are left alone. */
export function saveScores(db: Db, who: Actor, year: Year, deed: SheetDeed & { rows: TypedScore[] }) {
  return transact(db, async (tx) => {
    const { agencyId, scorer } = deed
    await lockSheet(tx, year.id, agencyId, scorer)
    demand(mayScore(who, await shareYear(tx, year), await sheetState(tx, year.id, agencyId), scorer))
    const cells = await cellsOf(tx, year.id, agencyId)
    const changes = checked(cells, scorer, deed.rows).filter((row) => differs(cells, scorer, row))
    if (changes.some((row) => (cells.get(row.criterionId)?.[scorer]?.version ?? 0) !== row.version))
      throw new Stale('stale')
    if (changes.length === 0) return 0

    await clear(tx, deed, changes)
    await upsert(tx, who, deed, changes)
    const before = byCode(cells, changes, (row) => cells.get(row.criterionId)?.[scorer] ?? null)
    const after = byCode(cells, changes, (row) => row)
    await note(tx, who, 'score.saved', agencyId, {
      yearId: year.id,
      agencyId,
      before: { scorer, ...before },
      after: { scorer, ...after },
    })
    return changes.length
  })
}

/** Hands one column in; nothing in it changes afterwards. */
export function submitScores(db: Db, who: Actor, year: Year, { agencyId, scorer }: SheetDeed) {
  return transact(db, async (tx) => {
    await lockSheet(tx, year.id, agencyId, scorer)
    const may = mayScore(who, await shareYear(tx, year), await sheetState(tx, year.id, agencyId), scorer)
    demand(maySubmit(may, await missingCodes(tx, year.id, agencyId, scorer)))

    const id = newId()
    await tx
      .insertInto('score_submissions')
      .values({ id, year_id: year.id, agency_id: agencyId, scorer, submitted_by: who.id })
      .execute()
    await note(tx, who, 'scoreSheet.submitted', agencyId, { yearId: year.id, agencyId, after: { scorer } })
    return id
  })
}

type Cells = Map<string, Cell>

function differs(cells: Cells, scorer: Scorer, row: TypedScore): boolean {
  const stored = cells.get(row.criterionId)?.[scorer]
  if (!stored || row.points === null) return (stored ?? null) !== null || row.points !== null
  return hundredths(stored.points) !== hundredths(row.points) || stored.reason !== row.reason
}

async function clear(tx: Db, { agencyId, scorer }: SheetDeed, changes: TypedScore[]) {
  const blank = changes.filter((row) => row.points === null).map((row) => row.criterionId)
  if (blank.length === 0) return
  await tx
    .deleteFrom('scores')
    .where('agency_id', '=', agencyId)
    .where('scorer', '=', scorer)
    .where('criterion_id', 'in', blank)
    .execute()
}

async function upsert(tx: Db, who: Actor, { agencyId, scorer }: SheetDeed, changes: TypedScore[]) {
  const filled = changes.flatMap(({ points, ...row }) => (points === null ? [] : [{ ...row, points }]))
  if (filled.length === 0) return
  await tx
    .insertInto('scores')
    .values(
      filled.map((row) => ({
        id: newId(),
        criterion_id: row.criterionId,
        agency_id: agencyId,
        scorer,
        points: row.points,
        reason: row.reason,
        entered_by: who.id,
        version: row.version + 1,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['criterion_id', 'agency_id', 'scorer']).doUpdateSet((eb) => ({
        points: eb.ref('excluded.points'),
        reason: eb.ref('excluded.reason'),
        version: eb.ref('excluded.version'),
        entered_by: eb.ref('excluded.entered_by'),
        entered_at: sql<Date>`now()`,
      })),
    )
    .execute()
}

function byCode(
  cells: Cells,
  rows: TypedScore[],
  of: (row: TypedScore) => { points: string | null; reason: string } | null,
) {
  return Object.fromEntries(
    rows.map((row) => {
      const cell = of(row)
      const said = cell && (cell.reason ? `${cell.points} (${cell.reason})` : cell.points)
      return [cells.get(row.criterionId)?.code ?? row.criterionId, said]
    }),
  )
}
