import type { JournalLine } from '#ground/journal/journal.store.ts'
import type { Db } from '#plumbing/database.ts'

const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** The names behind the ids that lines of the journal speak of: agencies, people, targets, criteria. */
export async function namesIn(db: Db, lines: JournalLine[]): Promise<Record<string, string>> {
  const ids = [
    ...new Set(
      lines.flatMap((line) => JSON.stringify([line.before, line.after, line.agencyId]).match(anyId)),
    ),
  ].filter((id) => id !== null)
  if (ids.length === 0) return {}
  const rows = await db
    .selectFrom('agencies')
    .where('id', 'in', ids)
    .select(['id', 'name'])
    .unionAll(db.selectFrom('people').where('id', 'in', ids).select(['id', 'full_name as name']))
    .unionAll(db.selectFrom('targets').where('id', 'in', ids).select(['id', 'title as name']))
    .unionAll(db.selectFrom('criteria').where('id', 'in', ids).select(['id', 'title as name']))
    .execute()
  return Object.fromEntries(rows.map((row) => [row.id, row.name]))
}
