import { sql } from 'kysely'
import { isId } from '#kit/http/fields.ts'
import type { Db } from '#plumbing/database.ts'

/** Somebody who serves or served in the agency and bears a name of the list. */
export type Bearer = {
  n: number
  id: string
  name: string
  rank: string
  bornOn: string | null
  personClass: string
}

/** Everybody who ever served in the agency and bears one of these names, by the place of the name from 1. */
export async function bearersOf(db: Db, agencyId: string, names: string[]): Promise<Bearer[]> {
  const { rows } = await sql<Bearer>`
    with asked as (select n, vn_fold(name) as folded from unnest(${names}::text[]) with ordinality t(name, n))
    select asked.n::int as n, p.id, p.full_name as name, p.rank, p.born_on as "bornOn",
      p.person_class as "personClass"
    from asked join people p on p.folded = asked.folded
    where exists (select from posts where posts.person_id = p.id and posts.agency_id = ${agencyId}::uuid)
    order by asked.n, p.id`.execute(db)
  return rows
}

/** What the register holds for these recipients: `code recipient day`. */
export async function keysInRegister(db: Db, agencyId: string, personIds: string[]): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`
    select award_code || ' ' || coalesce(person_id, agency_id)::text || ' ' || decided_on::text as key from awards
    where household_id is null and (person_id = any(${personIds}::uuid[])
      or (person_id is null and agency_id = ${agencyId}::uuid))`.execute(db)
  return new Set(rows.map((row) => row.key))
}

/** A list this person sent in for this agency, as text. */
export async function sentList(db: Db, agencyId: string, id: string) {
  const { rows } = await sql<{ content: Buffer }>`
    select f.content from files f where f.id = ${isId(id) ? id : null}::uuid
      and exists (select from journal j where j.action = 'oldAwards.sent' and j.subject_id = f.id::text
        and j.agency_id = ${agencyId}::uuid)`.execute(db)
  return rows[0] && Buffer.from(rows[0].content).toString('utf8')
}

/** People who serve or served in the agency, for a choice. */
export function servedIn(db: Db, agencyId: string) {
  return db
    .selectFrom('people as p')
    .where(
      sql<boolean>`exists (select from posts where posts.person_id = p.id and posts.agency_id = ${agencyId}::uuid)`,
    )
    .orderBy(sql`p.given_name collate vietnamese`)
    .orderBy('p.id')
    .limit(300)
    .select(['p.id', 'p.full_name as name', 'p.rank'])
    .execute()
}

/** Whether the person serves or served in the agency. */
export async function served(db: Db, agencyId: string, personId: string): Promise<boolean> {
  const post = await db
    .selectFrom('posts')
    .where('agency_id', '=', agencyId)
    .where('person_id', '=', personId)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return post !== undefined
}
