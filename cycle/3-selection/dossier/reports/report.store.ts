import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

/** “Báo cáo thành tích” as it was last saved; version 0 where nobody has written one. */
export type Report = { words: string; by: string | null; at: Date | null; version: number }

export async function reportOf(db: Db, nominationId: string): Promise<Report> {
  const row = await db
    .selectFrom('achievement_reports as r')
    .innerJoin('people as p', 'p.id', 'r.written_by')
    .where('r.nomination_id', '=', nominationId)
    .select([
      'r.words',
      'r.written_at as at',
      'r.version',
      sql<string>`trim(p.rank || ' ' || p.full_name)`.as('by'),
    ])
    .executeTakeFirst()
  return row ?? { words: '', by: null, at: null, version: 0 }
}
