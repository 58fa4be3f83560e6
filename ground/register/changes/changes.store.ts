import { sql } from 'kysely'
import type { Citation } from '#law/kernel/citation.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Actor } from '../../people/actor.ts'
import { agencySeen } from '../../people/seen.ts'
import type { AwardAct, AwardChange } from './changes.ts'

/** What a change asks of its award, if the person may see it. */
export function changeableAward(db: Db, who: Actor, id: string) {
  return db
    .selectFrom('awards as a')
    .innerJoin('award_standings as now', 'now.award_id', 'a.id')
    .leftJoin('decisions as d', 'd.id', 'a.decision_id')
    .where('a.id', '=', id)
    .where((eb) => agencySeen(who, eb.ref('a.agency_id')))
    .select((eb) => [
      'a.id',
      'a.person_id as personId',
      'a.household_id as householdId',
      'a.agency_id as agencyId',
      'd.issuer_id as issuerId',
      'd.year_id as yearId',
      sql<Day>`a.decided_on`.as('decidedOn'),
      eb.ref('now.code').$notNull().as('code'),
      eb.ref('now.stands').$notNull().as('stands'),
      profileOf.as('profile'),
    ])
    .executeTakeFirst()
}

export type ChangeableAward = NonNullable<Awaited<ReturnType<typeof changeableAward>>>

// The year of the decision, else the newest year of a cluster the agency belongs to, says whose rules apply.
const profileOf = sql<'army' | 'civil'>`coalesce(
  (select y.profile from cluster_years y where y.id = d.year_id),
  (select y.profile from cluster_memberships m join cluster_years y on y.cluster_id = m.cluster_id
    where m.agency_id = a.agency_id order by y.year desc limit 1), 'civil')`

/** Holds the award until the deed is written. */
export async function lockAward(tx: Db, who: Actor, id: string) {
  await tx.selectFrom('awards').where('id', '=', id).select('id').forUpdate().executeTakeFirst()
  return changeableAward(tx, who, id)
}

/** What became of an award, in the order of the papers. */
export function changesOf(db: Db, awardId: string): Promise<AwardChange[]> {
  return db
    .selectFrom('award_changes as c')
    .innerJoin('people as p', 'p.id', 'c.recorded_by')
    .where('c.award_id', '=', awardId)
    .orderBy('c.acted_on')
    .orderBy('c.recorded_at')
    .orderBy('c.id')
    .select([
      'c.id',
      sql<AwardAct>`c.act`.as('act'),
      'c.ground',
      sql<Citation | null>`c.citation`.as('citation'),
      'c.to_code as toCode',
      'c.reason',
      'c.reference',
      sql<Day>`c.acted_on`.as('actedOn'),
      'c.signer_name as signerName',
      'c.file_id as fileId',
      'p.full_name as recordedBy',
      'c.illustrative',
    ])
    .execute()
}
