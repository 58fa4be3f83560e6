import { sql } from 'kysely'
import { type Db, transact } from '#plumbing/database.ts'
import { BadInput, demand, found, type Verdict } from '#plumbing/verdict.ts'
import { note } from '../../journal/journal.ts'
import type { Actor } from '../../people/actor.ts'
import type { Year } from '../../units/year.ts'
import { type NumberInSeries, nextNumber, type Series } from '../numbering.ts'
import { mayKeepNumbers, mayTakeByHand, mayVoidNumber } from './numbers.policy.ts'
import { findNumber, holdSeries, numberingBodies } from './numbers.store.ts'

type Reserving = { series: Series; reason: string }

/** Keeps the next number of a series for a paper to come. */
export function reserveNumber(
  db: Db,
  who: Actor,
  year: Year,
  { series, reason }: Reserving,
): Promise<number> {
  return transact(db, async (tx) => {
    await demandKeeper(tx, who, year, series)
    const number = (await holdSeries(tx, series)) + 1
    await takeNumbers(tx, who, { ...series, first: number, last: number, way: 'reserved', reason })
    await note(tx, who, 'number.reserved', year.id, { yearId: year.id, after: { ...series, number, reason } })
    return number
  })
}

type Elsewhere = { series: Series; first: number; last: number; reason: string }

/** Writes down numbers that another registry gave: they are taken here too, and no gap is silent. */
export function noteElsewhere(
  db: Db,
  who: Actor,
  year: Year,
  { series, ...taken }: Elsewhere,
): Promise<void> {
  return transact(db, async (tx) => {
    await demandKeeper(tx, who, year, series)
    await holdSeries(tx, series)
    for (const number of new Set([taken.first, taken.last])) {
      const row = await findNumber(tx, { ...series, number })
      atNumber(mayTakeByHand(row?.state === 'reserved' ? { state: 'unknown' } : row, number))
    }
    await takeNumbers(tx, who, { ...series, ...taken, way: 'elsewhere' })
    await note(tx, who, 'number.elsewhere', year.id, { yearId: year.id, after: { ...series, ...taken } })
  })
}

type Voiding = { at: NumberInSeries; reason: string }

/** Declares a number void: no paper will ever bear it. */
export function voidNumber(db: Db, who: Actor, year: Year, { at, reason }: Voiding): Promise<void> {
  return transact(db, async (tx) => {
    await demandKeeper(tx, who, year, at)
    const last = await holdSeries(tx, at)
    const row = await findNumber(tx, at)
    atNumber(mayVoidNumber(row, at.number, last))
    if (!row)
      await takeNumbers(tx, who, { ...at, first: at.number, last: at.number, way: 'reserved', reason })
    await tx
      .insertInto('paper_number_ends')
      .values({ ...keyOf(at), void_reason: reason, ended_by: who.id })
      .execute()
    await note(tx, who, 'number.voided', year.id, { yearId: year.id, after: { ...at, reason } })
  })
}

/** How a paper gets its number: the next, one kept for it, or one that the registry gave. */
export type Numbering = { way: 'next' } | { way: 'reserved' | 'elsewhere'; number: number }

/** Takes the number a paper is issued under; one chosen by hand must be free, and the series goes on behind it. */
export async function takeNumber(tx: Db, who: Actor, series: Series, numbering: Numbering): Promise<number> {
  if (numbering.way === 'next') return nextNumber(tx, series)
  await holdSeries(tx, series)
  const { number, way } = numbering
  const row = await findNumber(tx, { ...series, number })
  atNumber(mayTakeByHand(row, number))
  if (way === 'reserved') found(row)
  if (!row)
    await takeNumbers(tx, who, {
      ...series,
      ...{ first: number, last: number, way: 'elsewhere', reason: 'Số do văn thư cấp' },
    })
  return number
}

type Taking = Series & { first: number; last: number; way: 'reserved' | 'elsewhere'; reason: string }

async function takeNumbers(tx: Db, who: Actor, { series, kind, year, first, last, way, reason }: Taking) {
  await sql`insert into paper_number_takes (series, kind, year, number, way, reason, taken_by)
    select ${series}, ${kind}, ${year}::int, number, ${way}, ${reason}, ${who.id}::uuid
    from generate_series(${first}::int, ${last}::int) number
    on conflict do nothing`.execute(tx)
  await sql`update paper_numbers set last = greatest(last, ${last})
    where series = ${series} and kind = ${kind} and year = ${year}`.execute(tx)
}

async function demandKeeper(tx: Db, who: Actor, year: Year, { series }: { series: string }) {
  const body = (await numberingBodies(tx, year)).find((one) => one.series === series)
  demand(mayKeepNumbers(who, year, found(body)))
}

/** A number typed by hand that cannot stand is said at its field. */
function atNumber(verdict: Verdict): void {
  if (verdict.kind === 'refused') throw new BadInput({ number: verdict.reason })
}

const keyOf = ({ series, kind, year, number }: NumberInSeries) => ({ series, kind, year, number })
