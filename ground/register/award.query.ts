import { type SqlBool, sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { Actor } from '../people/actor.ts'
import { agencySeen } from '../people/seen.ts'

export const awardsPerPage = 50

// Few awards ever fell: they are found from what was written of them, not by asking every award.
/** Whether the award of the query was cancelled or stripped and not given back. */
export const hasFallen = sql<SqlBool>`awards.id in (select n.award_id from award_standings n
  where n.award_id in (select c.award_id from award_changes c where c.act in ('cancel', 'strip')) and not n.stands)`

/** The awards this person may see. */
export function seen(db: Db, who: Actor) {
  return joined(db).where((eb) => agencySeen(who, eb.ref('awards.agency_id')))
}

/** Every award with its agency and whoever it is for. */
export function joined(db: Db) {
  return db
    .selectFrom('awards')
    .innerJoin('agencies', 'agencies.id', 'awards.agency_id')
    .leftJoin('people', 'people.id', 'awards.person_id')
}

/** What a list of awards shows of each. */
export const awardColumns = [
  'awards.id',
  'awards.award_code as awardCode',
  'awards.route',
  'awards.person_id as personId',
  'awards.household_id as householdId',
  'awards.agency_id as agencyId',
  'agencies.name as agencyName',
  'awards.person_class as personClass',
  'people.gender',
  'awards.recipient',
  'awards.post_title as postTitle',
  'awards.achievement',
  'awards.decision_id as decisionId',
  'awards.decision_reference as decisionReference',
  'awards.issuer',
  'awards.decided_on as decidedOn',
  'awards.year',
  'awards.illustrative',
] as const
