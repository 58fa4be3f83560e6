import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import type { Actor } from '../people/actor.ts'
import { agencySeen } from '../people/seen.ts'
import type { Council, CouncilDuty } from './councils.ts'

/** One council with its members, if one may see its body. */
export function findCouncil(db: Db, who: Actor, id: string): Promise<Council | undefined> {
  return query(db, who).where('councils.id', '=', id).executeTakeFirst()
}

/** The councils of a body, or every one that may be seen. */
export function listCouncils(db: Db, who: Actor, organisationId?: string): Promise<Council[]> {
  return query(db, who)
    .$if(organisationId !== undefined, (q) => q.where('councils.organisation_id', '=', organisationId ?? ''))
    .orderBy('councils.formed_on', 'desc')
    .limit(50)
    .execute()
}

/** Holds the council's row until the deed is written. */
export async function lockCouncil(tx: Db, who: Actor, id: string): Promise<Council> {
  await tx.selectFrom('councils').where('id', '=', id).select('id').forUpdate().executeTakeFirst()
  return found(await findCouncil(tx, who, id))
}

function query(db: Db, who: Actor) {
  return db
    .selectFrom('councils')
    .innerJoin('agencies', 'agencies.id', 'councils.organisation_id')
    .where((eb) => agencySeen(who, eb.ref('councils.organisation_id')))
    .select((eb) => [
      'councils.id',
      'councils.name',
      'agencies.id as organisationId',
      'agencies.name as organisationName',
      'councils.decision_reference as reference',
      sql<Day>`councils.formed_on`.as('formedOn'),
      'councils.illustrative',
      jsonArrayFrom(
        eb
          .selectFrom('council_members as m')
          .innerJoin('people', 'people.id', 'm.person_id')
          .whereRef('m.council_id', '=', 'councils.id')
          .orderBy(sql`m.to_on is not null`)
          .orderBy(sql`array_position(array['chair', 'viceChair', 'member', 'secretary'], m.duty)`)
          .orderBy(sql`people.given_name collate vietnamese`)
          .limit(200)
          .select([
            'm.id',
            'people.id as personId',
            'people.full_name as name',
            'people.rank',
            sql<CouncilDuty>`m.duty`.as('duty'),
            sql<Day>`m.from_on`.as('fromOn'),
            sql<Day | null>`m.to_on`.as('toOn'),
          ]),
      ).as('members'),
    ])
}
