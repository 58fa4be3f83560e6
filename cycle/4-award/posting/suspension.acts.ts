import { moveOnFreed } from '#cycle/3-selection/council/moving-on.acts.ts'
import { moveNominations } from '#cycle/3-selection/dossier/steps.acts.ts'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { nearnessTo } from '#ground/people/record-seen.ts'
import { maySuspend } from '#ground/posting/opinions/opinion.policy.ts'
import { lockOpinion } from '#ground/posting/opinions/opinion.store.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, found } from '#plumbing/verdict.ts'
import { mayLift } from './posting.policy.ts'
import { lockSuspension } from './posting.store.ts'

/** Stops the one name an opinion is about, until the head lifts the stop; the rest of the list goes on. */
export function suspendNomination(
  db: Db,
  who: Actor,
  year: Year,
  stop: { opinionId: string; reason: string },
) {
  return transact(db, async (tx) => {
    const open = await shareYear(tx, year)
    const opinion = found(await lockOpinion(tx, year.id, stop.opinionId))
    const near = await nearnessTo(tx, who, { agencyId: year.organisationId })
    demand(maySuspend(who, { year: open, near }, opinion))
    const nominationId = found(opinion.nominationId)
    await tx.selectFrom('nominations').where('id', '=', nominationId).forUpdate().select('id').execute()
    const id = newId()
    await tx
      .insertInto('nomination_suspensions')
      .values({
        id,
        nomination_id: nominationId,
        opinion_id: opinion.id,
        reason: stop.reason,
        suspended_by: who.id,
      })
      .execute()
    await note(tx, who, 'nomination.suspended', nominationId, {
      yearId: year.id,
      after: { reason: stop.reason },
    })
    return id
  })
}

type Lift = { suspensionId: string; outcome: 'goesOn' | 'refused'; reason: string }

/** The head ends a stop: the name goes on (to the submission when its posting is over) or is left out for good. */
export function liftSuspension(db: Db, who: Actor, year: Year, { suspensionId, outcome, reason }: Lift) {
  return transact(db, async (tx) => {
    const open = await shareYear(tx, year)
    const stop = found(await lockSuspension(tx, year.id, suspensionId))
    demand(mayLift(who, open, stop))
    await tx
      .insertInto('suspension_lifts')
      .values({ suspension_id: suspensionId, outcome, reason, lifted_by: who.id })
      .execute()
    if (outcome === 'refused')
      await moveNominations(tx, who.id, [stop.nominationId], { step: 'refused', heldBy: null, reason })
    else if (stop.step === 'posting' && stop.postingClosed && !stop.stoppedElse)
      await moveNominations(tx, who.id, [stop.nominationId], { step: 'submission', heldBy: year.leadId })
    else if (!stop.stoppedElse) await moveOnFreed(tx, who.id, year, stop.nominationId)
    await note(tx, who, 'suspension.lifted', stop.nominationId, {
      yearId: year.id,
      after: { outcome, reason },
    })
  })
}
