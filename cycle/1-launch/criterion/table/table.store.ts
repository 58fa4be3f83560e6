import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { isId } from '#kit/http/fields.ts'
import type { Db } from '#plumbing/database.ts'
import type { Criterion } from '../criterion.ts'

/** A file that was sent in as a table; other files of the year may not be the lead’s to read. */
export function sentTable(db: Db, { yearId, id }: { yearId: string; id: string }) {
  return db
    .selectFrom('files')
    .where('id', '=', isId(id) ? id : null)
    .where('year_id', '=', yearId)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('journal')
          .where('action', '=', 'table.sent')
          .where('subject_id', '=', id)
          .select('journal.id'),
      ),
    )
    .select(['id', 'name', 'size', sql<Buffer>`content`.as('content')])
    .executeTakeFirst()
}

/** Changes whenever any line of the scale does: who confirms must have seen what will go. */
export function markOf(criteria: readonly Criterion[]): string {
  const lines = criteria.map((one) => `${one.id} ${one.version} ${one.position}`).sort()
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16)
}
