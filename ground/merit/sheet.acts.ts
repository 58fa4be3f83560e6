import { sql } from 'kysely'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, found, sameVersion } from '#plumbing/verdict.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'
import { holdAgency } from './hold.ts'
import { mayKeepRecord } from './merit.policy.ts'
import { type SheetLine, yearSheet } from './years.store.ts'

export type TypedLine = Pick<
  SheetLine,
  'personId' | 'rating' | 'monthsInUnit' | 'absentDays' | 'entered' | 'version'
>

type Sheet = { agencyId: string; year: number; page: number; lines: TypedLine[]; illustrative?: boolean }

/** Writes the year of many people of an agency; lines left as they stand are not touched. Gives how many changed. */
export function recordYearSheet(db: Db, who: Actor, sheet: Sheet): Promise<number> {
  return transact(db, async (tx) => {
    demand(mayKeepRecord(await holdAgency(tx, who, sheet.agencyId)))
    await holdPeople(tx, sheet)
    const stored = new Map((await yearSheet(tx, who, sheet)).rows.map((line) => [line.personId, line]))
    const changed = sheet.lines
      .map((typed) => ({ typed, stored: found(stored.get(typed.personId)) }))
      .filter(({ typed, stored }) => isChanged(typed, stored))
    if (changed.length === 0) return 0
    for (const one of changed) sameVersion(one.stored, one.typed.version)
    await writeLines(
      tx,
      who,
      sheet,
      changed.map((one) => one.typed),
    )
    await note(tx, who, 'personYears.recorded', sheet.agencyId, {
      agencyId: sheet.agencyId,
      before: { year: sheet.year, lines: changed.map((one) => figuresOf(one.stored)) },
      after: { year: sheet.year, lines: changed.map((one) => figuresOf(one.typed)) },
    })
    return changed.length
  })
}

async function holdPeople(tx: Db, { lines }: Sheet) {
  const ids = lines.map((line) => line.personId)
  await tx
    .selectFrom('people')
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('id')
    .select('id')
    .forUpdate()
    .execute()
}

const entered = ['rating', 'monthsInUnit', 'absentDays', 'entered'] as const

function isChanged(typed: TypedLine, stored: SheetLine): boolean {
  return entered.some((name) => typed[name] !== stored[name])
}

function figuresOf({ personId, rating, monthsInUnit, absentDays, entered }: Omit<TypedLine, 'version'>) {
  return { personId, rating, monthsInUnit, absentDays, entered }
}

async function writeLines(tx: Db, who: Actor, sheet: Sheet, lines: TypedLine[]) {
  await tx
    .insertInto('person_years')
    .values(
      lines.map((line) => ({
        id: newId(),
        person_id: line.personId,
        year: sheet.year,
        rating: line.rating,
        months_in_unit: line.monthsInUnit,
        absent_days: line.absentDays,
        entered: line.entered,
        illustrative: sheet.illustrative ?? false,
        recorded_by: who.id,
      })),
    )
    .onConflict((c) =>
      c.columns(['person_id', 'year']).doUpdateSet((eb) => ({
        rating: eb.ref('excluded.rating'),
        months_in_unit: eb.ref('excluded.months_in_unit'),
        absent_days: eb.ref('excluded.absent_days'),
        entered: eb.ref('excluded.entered'),
        recorded_by: eb.ref('excluded.recorded_by'),
        recorded_at: sql<Date>`moment()`,
        version: eb('person_years.version', '+', 1),
      })),
    )
    .execute()
}
