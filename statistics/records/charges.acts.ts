import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { found } from '#plumbing/verdict.ts'
import { type Added, endsTooEarly, mustCount } from './added.ts'
import type { Charge } from './records.ts'

/** Records a body in charge of the work. */
export function addCharge(db: Db, who: Actor, charge: Added & Pick<Charge, 'name' | 'kind' | 'fromOn'>) {
  return transact(db, async (tx) => {
    await mustCount(tx, who, charge.agencyId)
    const id = newId()
    const { agencyId, name, kind, fromOn, illustrative = false } = charge
    await tx
      .insertInto('emulation_bodies')
      .values({ id, agency_id: agencyId, name, kind, from_on: fromOn, illustrative, recorded_by: who.id })
      .execute()
    await note(tx, who, 'emulationBody.added', id, { agencyId, after: { name, kind, fromOn } })
    return id
  })
}

/** Ends its charge; `toOn` is the first day no longer. */
export function endCharge(db: Db, who: Actor, of: { agencyId: string; id: string; toOn: Day }) {
  return transact(db, async (tx) => {
    await mustCount(tx, who, of.agencyId)
    const charge = found(
      await tx
        .selectFrom('emulation_bodies')
        .where('id', '=', of.id)
        .where('agency_id', '=', of.agencyId)
        .forUpdate()
        .select(['from_on', 'to_on', 'name'])
        .executeTakeFirst(),
    )
    if (of.toOn <= charge.from_on) throw endsTooEarly()
    await tx.updateTable('emulation_bodies').set({ to_on: of.toOn }).where('id', '=', of.id).execute()
    await note(tx, who, 'emulationBody.ended', of.id, {
      ...{ agencyId: of.agencyId, before: { toOn: charge.to_on }, after: { toOn: of.toOn } },
    })
  })
}
