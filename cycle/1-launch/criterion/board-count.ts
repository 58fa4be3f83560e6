import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

const touched = new WeakSet<Db>()

/** Whether this transaction has changed figures of a year: what it reads may never come to stand. */
export const hasTouched = (db: Db): boolean => touched.has(db)

/** Says that figures of the year change, and holds its count to the end; gives the revision to write them with. */
export async function touchBoard(tx: Db, yearId: string, what: 'scores' | 'base'): Promise<number> {
  touched.add(tx)
  const row = await tx
    .insertInto('score_boards')
    .values({ year_id: yearId, revision: 1, base: what === 'base' ? 1 : 0 })
    .onConflict((conflict) =>
      conflict.column('year_id').doUpdateSet({
        revision: sql`score_boards.revision + 1`,
        ...(what === 'base' ? { base: sql`score_boards.revision + 1` } : {}),
      }),
    )
    .returning('revision')
    .executeTakeFirstOrThrow()
  return row.revision
}
