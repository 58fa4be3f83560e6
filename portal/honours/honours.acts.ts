import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, found } from '#plumbing/verdict.ts'
import { mayAnnounce, mayTakeBack } from './honours.policy.ts'
import { announceables } from './honours.store.ts'

/** Tells the public of a decision or an exemplar. */
export function announce(db: Db, who: Actor, year: Year, subjectId: string) {
  return transact(db, async (tx) => {
    const one = await heldSubject(tx, year, subjectId)
    demand(mayAnnounce(who, year, one))
    const row = { id: newId(), kind: one.kind, subject_id: subjectId, announced_by: who.id }
    await tx
      .insertInto('announcements')
      .values({ ...row, year_id: year.id })
      .execute()
    await note(tx, who, 'honour.announced', subjectId, { yearId: year.id, after: { title: one.title } })
  })
}

/** Takes it back from the public, with a reason that stays on record. */
export function takeBack(
  db: Db,
  who: Actor,
  year: Year,
  { subjectId, reason }: { subjectId: string; reason: string },
) {
  return transact(db, async (tx) => {
    const one = await heldSubject(tx, year, subjectId)
    demand(mayTakeBack(who, year, one))
    const announcement_id = found(one.announcement ?? undefined).id
    await tx
      .insertInto('announcement_withdrawals')
      .values({ announcement_id, reason, withdrawn_by: who.id })
      .execute()
    await note(tx, who, 'honour.takenBack', subjectId, {
      yearId: year.id,
      after: { title: one.title, reason },
    })
  })
}

async function heldSubject(tx: Db, year: Year, subjectId: string) {
  await holdYear(tx, year)
  return found((await announceables(tx, year.id, subjectId))[0])
}
