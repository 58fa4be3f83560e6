import { z } from 'zod'
import type { JournalLine } from '#ground/journal/journal.store.ts'
import type { Db } from '#plumbing/database.ts'

const saved = z.object({ scorer: z.string(), owner: z.string().nullish() })

/**
 * The lines as a reader of the journal may see them, the administrator too: until a column is handed in, its points are
 * its scorer's alone; whose relative somebody is, is known to who declared it and who keeps the council.
 */
export async function withoutUnsaid(db: Db, lines: JournalLine[]): Promise<JournalLine[]> {
  const points = await openPoints(db, lines)
  const isUnsaid = (line: JournalLine) => line.action.startsWith('kinship.') || points(line)
  return lines.map((line) => (isUnsaid(line) ? { ...line, before: null, after: null } : line))
}

async function openPoints(db: Db, lines: JournalLine[]): Promise<(line: JournalLine) => boolean> {
  const scored = lines.filter((line) => line.action === 'score.saved')
  const yearIds = [...new Set(scored.flatMap((line) => line.yearId ?? []))]
  if (yearIds.length === 0) return (line) => line.action === 'score.saved'
  const handedIn = await db
    .selectFrom('score_submissions')
    .where('year_id', 'in', yearIds)
    .select(['year_id as yearId', 'agency_id as agencyId', 'scorer', 'owner_id as ownerId'])
    .execute()
  const decided = await db
    .selectFrom('score_decisions')
    .where('year_id', 'in', yearIds)
    .select('year_id')
    .execute()
  return ({ action, yearId, subjectId, after }) => {
    if (action !== 'score.saved') return false
    const of = saved.safeParse(after).data
    if (of?.scorer === 'decision') return !decided.some((one) => one.year_id === yearId)
    return !handedIn.some(
      (one) =>
        one.yearId === yearId &&
        one.agencyId === subjectId &&
        one.scorer === of?.scorer &&
        one.ownerId === (of.owner ?? null),
    )
  }
}
