import { sql } from 'kysely'
import type { Clock } from '#plumbing/clock.ts'
import { type Db, transactAt } from '#plumbing/database.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'

/** Writes down that somebody looked at another person's record; once in half a day is enough. */
export function noteLooking(db: Db, who: Actor, personId: string, clock: Clock): Promise<void> {
  if (who.id === personId) return Promise.resolve()
  return noteSeen(db, who, { subjectId: personId, action: 'record.seen', clock })
}

type Look = { subjectId: string; action: string; agencyId?: string; clock: Clock }

/** Writes down that somebody looked at what shows more than one person; once in half a day is enough. */
export function noteSeen(db: Db, who: Actor, { subjectId, action, agencyId, clock }: Look): Promise<void> {
  return transactAt(db, clock, async (tx) => {
    const seen = await tx
      .selectFrom('journal')
      .where('subject_id', '=', subjectId)
      .where('actor_id', '=', who.id)
      .where('action', '=', action)
      .where('at', '>', sql<Date>`moment() - interval '12 hours'`)
      .select('id')
      .executeTakeFirst()
    if (!seen) await note(tx, who, action, subjectId, agencyId ? { agencyId } : {})
  })
}
