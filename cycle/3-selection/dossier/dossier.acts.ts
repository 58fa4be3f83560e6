import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, found } from '#plumbing/verdict.ts'
import { mayNominate, mayWithdraw } from './dossier.policy.ts'
import { householdAt, proposalFacts } from './dossier.store.ts'
import type { Proposal } from './dossier.ts'
import { lockNomination } from './nominations.store.ts'
import { moveNominations } from './steps.acts.ts'

/** Proposes a person, a household, the agency itself or a body below it for one award of the year. */
export function nominate(db: Db, who: Actor, year: Year, proposal: Proposal) {
  return transact(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${year.id}/nominations`}, 3))`.execute(tx)
    demand(mayNominate(who, await shareYear(tx, year), proposal, await proposalFacts(tx, year, proposal)))

    const id = newId()
    const { agencyId, personId, household = null, awardCode, route, achievement } = proposal
    const illustrative = proposal.illustrative ?? false
    const collectiveId = proposal.collectiveId ?? null
    const householdId = household && (await householdAt(tx, agencyId, household, illustrative))
    await tx
      .insertInto('nominations')
      .values({
        id,
        year_id: year.id,
        agency_id: agencyId,
        person_id: personId,
        collective_id: collectiveId,
        household_id: householdId,
        award_code: awardCode,
        route,
        achievement,
        period_from: proposal.periodFrom ?? null,
        period_to: proposal.periodTo ?? null,
        nominated_by: who.id,
        illustrative,
      })
      .execute()
    await moveNominations(tx, who.id, [id], { step: 'drafting', heldBy: agencyId })
    const after = { personId, collectiveId, householdId, awardCode, route, achievement }
    await note(tx, who, 'nomination.made', id, { yearId: year.id, agencyId, after })
    return id
  })
}

/** Takes a proposal back; the row stays, with the reason. */
export function withdrawNomination(
  db: Db,
  who: Actor,
  year: Year,
  { id, reason }: { id: string; reason: string },
) {
  return transact(db, async (tx) => {
    const nomination = found(await lockNomination(tx, year.id, id))
    demand(mayWithdraw(who, year, nomination))

    await tx
      .insertInto('nomination_withdrawals')
      .values({ nomination_id: id, withdrawn_by: who.id, reason })
      .execute()
    await moveNominations(tx, who.id, [id], { step: 'withdrawn', heldBy: null, reason })
    const { agencyId } = nomination
    await note(tx, who, 'nomination.withdrawn', id, { yearId: year.id, agencyId, after: { reason } })
  })
}
