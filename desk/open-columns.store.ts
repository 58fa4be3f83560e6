import { z } from 'zod'
import type { JournalLine } from '#ground/journal/journal.store.ts'
import type { Db } from '#plumbing/database.ts'

const saved = z.object({ scorer: z.string() })

/** The lines as the lead may read them: until a column is handed in, its points are its scorer's alone. */
export async function withoutOpenPoints(
  db: Db,
  yearId: string,
  lines: JournalLine[],
): Promise<JournalLine[]> {
  const handedIn = await db
    .selectFrom('score_submissions')
    .where('year_id', '=', yearId)
    .select(['agency_id as agencyId', 'scorer'])
    .execute()
  const isOpen = (line: JournalLine) => {
    const scorer = saved.safeParse(line.after).data?.scorer
    return !handedIn.some((one) => one.agencyId === line.subjectId && one.scorer === scorer)
  }
  return lines.map((line) =>
    line.action === 'score.saved' && isOpen(line) ? { ...line, before: null, after: null } : line,
  )
}
