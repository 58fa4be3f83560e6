import { sql } from 'kysely'
import { hasAccounts } from '#ground/people/accounts.store.ts'
import type { Db } from '#plumbing/database.ts'
import { personKey } from './paste.ts'
import { codeHash, type GuideStep, newCode } from './setup.ts'

/** Makes a new code for the first page and gives it to be told in the terminal; the old one dies. */
export async function renewCode(db: Db): Promise<string | null> {
  if (await hasAccounts(db)) return null
  const code = newCode()
  await writeSetting(db, 'setupCode', codeHash(code))
  return code
}

export async function readSetting(db: Db, name: string): Promise<string> {
  const row = await db
    .selectFrom('settings')
    .where('name', '=', name)
    .select(sql<string>`value #>> '{}'`.as('value'))
    .executeTakeFirst()
  return row?.value ?? ''
}

export async function writeSetting(db: Db, name: string, value: string): Promise<void> {
  const text = JSON.stringify(value)
  await db
    .insertInto('settings')
    .values({ name, value: text })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: text }))
    .execute()
}

export async function dropSetting(db: Db, name: string): Promise<void> {
  await db.deleteFrom('settings').where('name', '=', name).execute()
}

/** The body that is set up: the one asked for, or the first, which the first page founded. */
export async function bodyOf(db: Db, id: string | null) {
  return db
    .selectFrom('agencies')
    .where('parent_id', 'is', null)
    .$if(id !== null, (q) => q.where('id', '=', id))
    .orderBy('id')
    .select(['id', 'name', 'abbreviation'])
    .executeTakeFirst()
}

/** How far the set-up has come. */
export async function guideSteps(db: Db): Promise<GuideStep[]> {
  const { rows } = await sql<Record<GuideStep['code'], number>>`select
    (select count(*)::int from agencies where parent_id is not null) as agencies,
    (select count(*)::int from people) as people,
    (select count(distinct d.person_id)::int from duties d join accounts a on a.person_id = d.person_id
      where d.duty in ('officer', 'head') and d.to_on is null and a.disabled_at is null) as access,
    (select count(*)::int from clusters c
      where exists (select 1 from cluster_leads l where l.cluster_id = c.id and l.role = 'lead' and l.to_on is null)) as cluster,
    (select count(*)::int from councils k where exists (select 1 from council_members m where m.council_id = k.id)) as council,
    (select count(*)::int from cluster_years) as year`.execute(db)
  const counts = rows[0] ?? { agencies: 0, people: 0, access: 0, cluster: 0, council: 0, year: 0 }
  const enough = { agencies: 1, people: 2, access: 2, cluster: 1, council: 1, year: 1 }
  const codes = ['agencies', 'people', 'access', 'cluster', 'council', 'year'] as const
  return codes.map((code) => ({ code, count: counts[code], done: counts[code] >= enough[code] }))
}

/** The agencies there are, for lines that name them. */
export function knownAgencies(db: Db) {
  return db.selectFrom('agencies').select(['id', 'name', 'abbreviation']).limit(5_000).execute()
}

/** The people and accounts that a pasted line must not repeat. */
export async function knownPeople(db: Db) {
  const [people, accounts] = await Promise.all([
    db
      .selectFrom('posts')
      .innerJoin('people', 'people.id', 'posts.person_id')
      .where('posts.to_on', 'is', null)
      .select(['people.full_name as name', 'posts.agency_id as agencyId'])
      .execute(),
    db.selectFrom('accounts').select('name').execute(),
  ])
  return { people: people.map(personKey), accounts: accounts.map((one) => one.name) }
}

/** Officers and heads each agency has, and who of them can sign in: what step three still lacks. */
export async function accessByAgency(db: Db) {
  const { rows } = await sql<{ id: string; name: string; officers: number; heads: number; accounts: number }>`
    select a.id, a.name,
      count(distinct d.person_id) filter (where d.duty = 'officer')::int as officers,
      count(distinct d.person_id) filter (where d.duty = 'head')::int as heads,
      count(distinct c.person_id)::int as accounts
    from agencies a left join duties d on d.agency_id = a.id and d.to_on is null
    left join accounts c on c.person_id = d.person_id and c.disabled_at is null
    group by a.id order by a.parent_id is not null, a.position, a.name collate vietnamese limit 300`.execute(
    db,
  )
  return rows
}
