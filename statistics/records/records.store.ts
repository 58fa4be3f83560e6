import { type SqlBool, sql } from 'kysely'
import { holding } from '#ground/people/people.store.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { BodyMovement, Charge, Staff } from './records.ts'

const recordsPerPage = 50

/** The bodies in charge an agency has or had, those of today first. */
export function chargesOf(db: Db, agencyId: string): Promise<Charge[]> {
  return db
    .selectFrom('emulation_bodies')
    .where('agency_id', '=', agencyId)
    .orderBy(sql`to_on is not null`)
    .orderBy('from_on', 'desc')
    .limit(100)
    .select(['id', 'name', 'kind', 'illustrative'])
    .select([sql<Day>`from_on`.as('fromOn'), sql<Day | null>`to_on`.as('toOn')])
    .execute()
}

/** One page of who does or did the work in an agency, those of today first. */
export async function staffOfBody(db: Db, agencyId: string, page: number) {
  const rows = await staff(db)
    .where('s.agency_id', '=', agencyId)
    .orderBy(sql`s.to_on is not null`)
    .orderBy(sql`p.given_name collate vietnamese`)
    .orderBy('s.id')
    .limit(recordsPerPage)
    .offset((page - 1) * recordsPerPage)
    .select(sql<number>`count(*) over ()::int`.as('all'))
    .execute()
  return paged(rows)
}

/** Who serves in an agency today and is not yet in its list, by given name; for a choice. */
export function serversOf(db: Db, agencyId: string, today: Day) {
  return db
    .selectFrom('people as p')
    .where(sql<SqlBool>`exists (select 1 from posts where posts.person_id = p.id
      and posts.agency_id = ${agencyId}::uuid and ${holding('posts', today)})`)
    .where(sql<SqlBool>`not exists (select 1 from emulation_staff s where s.person_id = p.id
      and s.agency_id = ${agencyId}::uuid and s.to_on is null)`)
    .orderBy(sql`p.given_name collate vietnamese`)
    .orderBy('p.id')
    .limit(300)
    .select(['p.id', sql<string>`trim(p.rank || ' ' || p.full_name)`.as('name')])
    .execute()
}

/** Holds one line of the staff until the deed is written. */
export function lockStaff(tx: Db, agencyId: string, id: string): Promise<Staff | undefined> {
  return staff(tx)
    .where('s.id', '=', id)
    .where('s.agency_id', '=', agencyId)
    .forUpdate('s')
    .executeTakeFirst()
}

function staff(db: Db) {
  return db
    .selectFrom('emulation_staff as s')
    .innerJoin('people as p', 'p.id', 's.person_id')
    .select([
      's.id',
      's.person_id as personId',
      sql<string>`trim(p.rank || ' ' || p.full_name)`.as('name'),
      's.birth_year as birthYear',
      's.training',
      's.since_year as sinceYear',
      sql<Day>`s.from_on`.as('fromOn'),
      sql<Day | null>`s.to_on`.as('toOn'),
      's.illustrative',
      's.version',
    ])
}

/** One page of the movements of a body beside its clusters', the latest first. */
export async function movementsOfBody(db: Db, agencyId: string, page: number) {
  const rows = await movements(db)
    .where('agency_id', '=', agencyId)
    .orderBy('launched_on', 'desc')
    .orderBy('id')
    .limit(recordsPerPage)
    .offset((page - 1) * recordsPerPage)
    .select(sql<number>`count(*) over ()::int`.as('all'))
    .execute()
  return paged(rows)
}

/** Holds one movement until the deed is written. */
export function lockMovement(tx: Db, agencyId: string, id: string): Promise<BodyMovement | undefined> {
  return movements(tx).where('id', '=', id).where('agency_id', '=', agencyId).forUpdate().executeTakeFirst()
}

function movements(db: Db) {
  return db
    .selectFrom('body_movements')
    .select(['id', 'name', 'decision_reference as decisionReference', 'level', 'length', 'manner'])
    .select([
      sql<Day>`launched_on`.as('launchedOn'),
      sql<Day>`ends_on`.as('endsOn'),
      'illustrative',
      'version',
    ])
}

function paged<Row extends { all: number }>(rows: Row[]) {
  const all = rows[0]?.all ?? 0
  return { rows, all, pages: Math.max(1, Math.ceil(all / recordsPerPage)) }
}
