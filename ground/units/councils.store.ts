import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import type { Actor } from '../people/actor.ts'
import { agencySeen } from '../people/seen.ts'
import type { ConflictGround, Council, CouncilDuty } from './councils.ts'

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

/** Whether a sitting of the council on or after the day is still open. */
export async function hasOpenSitting(db: Db, councilId: string, day: Day): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`
    select exists (select from sittings s where s.council_id = ${councilId} and s.held_on >= ${day}
      and not exists (select from sitting_closures x where x.sitting_id = s.id)) as open`.execute(db)
  return rows[0]?.open ?? false
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
      'councils.term_ends_on as termEndsOn',
      'agencies.office',
      'councils.illustrative',
      sql<ConflictGround[]>`councils.enforced`.as('enforced'),
      sql<Council['decisionFile']>`(select json_build_object('id', x.id, 'name', x.name, 'size', x.size)
        from files x where x.id = councils.decision_file_id)`.as('decisionFile'),
      sql<Council['previous']>`(select json_build_object('id', b.id, 'name', b.name)
        from councils b where b.id = councils.previous_id)`.as('previous'),
      sql<Council['next']>`(select json_build_object('id', f.id, 'name', f.name, 'formedOn', f.formed_on)
        from councils f where f.previous_id = councils.id order by f.formed_on desc limit 1)`.as('next'),
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
            'm.voting',
            'm.charge',
            sql<Day>`m.from_on`.as('fromOn'),
            sql<Day | null>`m.to_on`.as('toOn'),
          ]),
      ).as('members'),
    ])
}
