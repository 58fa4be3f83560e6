import type { PaperSubject } from '#ground/papers/offer.ts'
import type { Actor } from '#ground/people/actor.ts'
import { isOrganisationHead, type Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { allowed, hidden, type Verdict } from '#plumbing/verdict.ts'

/** Decisions that set up a cluster are taken by the head of the body it belongs to. */
export const organisationHead = (who: Actor, year: Year): Verdict =>
  isOrganisationHead(who, year) ? allowed : hidden

/** The cluster, in the papers of the body it belongs to. */
export async function theOrganisation(_db: Db, _who: Actor, year: Year): Promise<PaperSubject[]> {
  return [{ id: year.clusterId, name: year.clusterName, agencyId: year.organisationId }]
}

/** The council of the body on the day; empty where none is known. */
export async function councilNameOn(db: Db, organisationId: string, on: Day): Promise<string> {
  const row = await db
    .selectFrom('councils')
    .where('organisation_id', '=', organisationId)
    .where('formed_on', '<=', on)
    .orderBy('formed_on', 'desc')
    .limit(1)
    .select('name')
    .executeTakeFirst()
  return row?.name ?? ''
}
