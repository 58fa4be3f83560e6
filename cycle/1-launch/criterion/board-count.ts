import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

/** Says that figures of the year change, and holds its count to the end; gives the revision to write them with. */
export async function touchBoard(tx: Db, yearId: string, what: 'scores' | 'base'): Promise<number> {
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
