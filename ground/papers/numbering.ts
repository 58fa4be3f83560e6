import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

type Series = { series: string; kind: string; year: number }

/**
 * The next number of a series in a calendar year, from 1. The row stays locked until the transaction ends,
 * so a number given up is given again and none is skipped or used twice. A council has a series of its own.
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
  return Array.from({ length: count }, (_, at) => row.last - count + at + 1)
}

/** “Số, ký hiệu”: 5, `BC`, `CTĐ` make `05/BC-CTĐ`; without a symbol `05/BC`. */
export function referenceOf(number: number, kind: string, symbol: string): string {
  const written = number < 10 ? `0${number}` : String(number)
  return symbol === '' ? `${written}/${kind}` : `${written}/${kind}-${symbol}`
}
