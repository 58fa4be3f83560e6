import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import type { Duty } from './actor.ts'

/** “Nhiệm vụ trong hệ thống”: from one day to another; rights follow from it. */
export type HeldDuty = {
  id: string
  personId: string
  duty: Duty
  agencyId: string | null
  agencyName: string | null
  fromOn: Day
  toOn: Day | null
}

/** Every duty of a person, the latest first. */
export function dutiesOf(db: Db, personId: string): Promise<HeldDuty[]> {
  return query(db)
    .where('duties.person_id', '=', personId)
    .orderBy('duties.from_on', 'desc')
    .orderBy('duties.id')
    .limit(100)
    .execute()
}

export async function findDuty(db: Db, id: string): Promise<HeldDuty> {
  return found(await query(db).where('duties.id', '=', id).executeTakeFirst())
}

/** How many others could still administer, were this person not to: an open duty and an account that opens. */
export async function otherAdministrators(db: Db, personId: string, today: Day): Promise<number> {
  const row = await db
    .selectFrom('duties')
    .innerJoin('accounts', 'accounts.person_id', 'duties.person_id')
    .where('duties.duty', '=', 'administrator')
    .where('duties.from_on', '<=', today)
    .where('duties.to_on', 'is', null)
    .where('accounts.disabled_at', 'is', null)
    .where('duties.person_id', '<>', personId)
    .select(({ fn }) => fn.count<number>('duties.person_id').distinct().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** One change of who administers at a time, so that two cannot leave together. */
export async function lockAdministrators(tx: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('administrators'))`.execute(tx)
}

function query(db: Db) {
  return db
    .selectFrom('duties')
    .leftJoin('agencies', 'agencies.id', 'duties.agency_id')
    .select([
      'duties.id',
      'duties.person_id as personId',
      'duties.duty',
      'duties.agency_id as agencyId',
      'agencies.name as agencyName',
      sql<Day>`duties.from_on`.as('fromOn'),
      sql<Day | null>`duties.to_on`.as('toOn'),
    ])
}
