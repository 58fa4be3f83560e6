import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, found, sameVersion } from '#plumbing/verdict.ts'
import { lockMonth, type MonthSheet, type SheetRow } from './month.store.ts'
import { mayCloseMonth, mayEnterMonth } from './report.policy.ts'
import { mustBeMonth } from './report.ts'

export type ResultRow = {
  targetId: string
  value: string | null
  reached: boolean | null
  statement: string
  version: number
}

type Sheet = { agencyId: string; month: Day; rows: ResultRow[]; illustrative?: boolean }

/** Writes an agency's figures of a month; rows left as they stand are not touched. Gives how many changed. */
export function saveResults(db: Db, who: Actor, year: Year, input: Sheet): Promise<number> {
  return transact(db, async (tx) => {
    mustBeMonth(year, input.month)
    const held = await holdYear(tx, year)
    const month = await lockMonth(tx, year.id, input.agencyId, input.month)
    demand(mayEnterMonth(who, held, { ...input, closed: month.closed }))

    const changed = input.rows
      .map((row) => ({ ...row, stored: found(month.rows.get(row.targetId)) }))
      .filter(isChanged)
    if (changed.length === 0) return 0
    for (const row of changed) sameVersion({ version: row.stored.version }, row.version)
    await writeRows(tx, who, input, changed)
    await note(tx, who, 'results.saved', input.agencyId, {
      yearId: year.id,
      agencyId: input.agencyId,
      before: { month: input.month, rows: changed.map((row) => figuresOf(row.stored.targetId, row.stored)) },
      after: { month: input.month, rows: changed.map((row) => figuresOf(row.targetId, row)) },
    })
    return changed.length
  })
}

type Changed = ResultRow & { stored: SheetRow }

function isChanged({ stored, ...row }: Changed): boolean {
  return (
    !sameFigure(row.value, stored.value) ||
    row.reached !== stored.reached ||
    row.statement !== stored.statement
  )
}

/** The database gives four places, `12.5000`, where a person typed 12,5. */
function sameFigure(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : Number(one) === Number(other)
}

function figuresOf(targetId: string, { value, reached, statement }: Omit<ResultRow, 'targetId' | 'version'>) {
  return { targetId, value, reached, statement }
}

async function writeRows(tx: Db, who: Actor, sheet: Sheet, rows: Changed[]) {
  await tx
    .insertInto('results')
    .values(
      rows.map((row) => ({
        id: newId(),
        target_id: row.targetId,
        month: sheet.month,
        value: row.value,
        reached: row.reached,
        statement: row.statement,
        entered_by: who.id,
        illustrative: sheet.illustrative ?? false,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['target_id', 'month']).doUpdateSet((eb) => ({
        value: eb.ref('excluded.value'),
        reached: eb.ref('excluded.reached'),
        statement: eb.ref('excluded.statement'),
        entered_by: eb.ref('excluded.entered_by'),
        entered_at: sql<Date>`now()`,
        illustrative: eb.ref('excluded.illustrative'),
        version: eb('results.version', '+', 1),
      })),
    )
    .execute()
}

type Closing = { agencyId: string; month: Day; statement?: string }

/** “Chốt báo cáo tháng”: the agency says its month is complete; its figures stand from then on. */
export function closeMonth(db: Db, who: Actor, year: Year, input: Closing): Promise<void> {
  return transact(db, async (tx) => {
    mustBeMonth(year, input.month)
    const held = await holdYear(tx, year)
    const month = await lockMonth(tx, year.id, input.agencyId, input.month)
    demand(mayCloseMonth(who, held, { ...input, ...summed(month) }))

    const id = newId()
    await tx
      .insertInto('month_reports')
      .values({
        id,
        year_id: year.id,
        agency_id: input.agencyId,
        month: input.month,
        statement: input.statement ?? '',
        reported_by: who.id,
      })
      .execute()
    await note(tx, who, 'month.reported', id, {
      yearId: year.id,
      agencyId: input.agencyId,
      after: { month: input.month },
    })
  })
}

/** What the policy of closing asks of a month. */
function summed(month: MonthSheet) {
  const rows = [...month.rows.values()]
  const missing = rows.filter((row) => row.value === null && row.reached === null).map((row) => row.title)
  return { closed: month.closed, missing, targets: rows.length }
}
