import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

/** “Dãy số”: whose papers of one kind in one calendar year; a council has a series of its own. */
export type Series = { series: string; kind: string; year: number }

/** One number of a series. */
export type NumberInSeries = Series & { number: number }

/**
 * The next number of a series in a calendar year, from 1. The row stays locked until the transaction ends,
 * so a number given up is given again and none is skipped or used twice. Each number given stands in the register.
 */
export async function nextNumber(tx: Db, series: Series): Promise<number> {
  const [number = 1] = await nextNumbers(tx, series, 1)
  return number
}

/** The same for many at once, one after the other. */
export async function nextNumbers(tx: Db, { series, kind, year }: Series, count: number): Promise<number[]> {
  const row = await tx
    .insertInto('paper_numbers')
    .values({ series, kind, year, last: count })
    .onConflict((conflict) =>
      conflict
        .columns(['series', 'kind', 'year'])
        .doUpdateSet({ last: sql`paper_numbers.last + excluded.last` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  const first = row.last - count + 1
  await sql`insert into paper_number_takes (series, kind, year, number)
    select ${series}, ${kind}, ${year}::int, generate_series(${first}::int, ${row.last}::int)`.execute(tx)
  return Array.from({ length: count }, (_, at) => first + at)
}

/** “Số, ký hiệu”: 5, `BC`, `CTĐ` make `05/BC-CTĐ`; without a symbol `05/BC`. */
export function referenceOf(number: number, kind: string, symbol: string): string {
  return numbered(number, symbol === '' ? `/${kind}` : `/${kind}-${symbol}`)
}

/** The number written before a reference left open: 5 and `/BC-CTĐ` make `05/BC-CTĐ`. */
export function numbered(number: number, openReference: string): string {
  return `${number < 10 ? `0${number}` : number}${openReference}`
}

/** The number and the kind a reference begins with; nothing where it has no number. */
export function readReference(reference: string): { number: number; kind: string } | null {
  const match = /^0*([1-9]\d{0,5})\/([^-/]+)/.exec(reference)
  return match ? { number: Number(match[1]), kind: match[2] ?? '' } : null
}
