import { z } from 'zod'
import type { JournalLine } from '#ground/journal/journal.store.ts'
import type { Db } from '#plumbing/database.ts'

const saved = z.object({ scorer: z.string(), owner: z.string().nullish() })

/** The lines as the lead may read them: until a column is handed in, its points are its scorer's alone. */
export async function withoutOpenPoints(
  db: Db,
  yearId: string,
  lines: JournalLine[],
): Promise<JournalLine[]> {
  const handedIn = await db
    .selectFrom('score_submissions')
    .where('year_id', '=', yearId)
    .select(['agency_id as agencyId', 'scorer', 'owner_id as ownerId'])
    .execute()
  const decided = await db
    .selectFrom('score_decisions')
    .where('year_id', '=', yearId)
    .select('year_id')
    .executeTakeFirst()
  const isOpen = (line: JournalLine) => {
    const of = saved.safeParse(line.after).data
    if (of?.scorer === 'decision') return !decided
    return !handedIn.some(
      (one) =>
        one.agencyId === line.subjectId && one.scorer === of?.scorer && one.ownerId === (of.owner ?? null),
    )
  }
  return lines.map((line) =>
    line.action === 'score.saved' && isOpen(line) ? { ...line, before: null, after: null } : line,
  )
}
