import { type SqlBool, sql } from 'kysely'
import type { Office } from '#law/authority/office.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Actor } from '../people/actor.ts'
import { holding } from '../people/people.store.ts'
import { agencySeen, allWords } from '../people/seen.ts'
import type { Agency } from './agencies.ts'

export const agenciesPerPage = 50
const servingPerPage = 25

/** An agency in the list: how deep it stands, its clusters and heads today. */
export type AgencyLine = {
  id: string
  name: string
  abbreviation: string
  function: string
  illustrative: boolean
  depth: number
  all: number
  clusters: { id: string; name: string }[]
  heads: { id: string; name: string }[]
}

/** One page of the agencies one may see, each under the one it belongs to. */
export async function listAgencies(db: Db, who: Actor, words: string, page: number): Promise<AgencyLine[]> {
  const seen = agencySeen(who, sql.ref('a.id'))
  const { rows } = await sql<AgencyLine>`
    with recursive tree as (
      select a.id, 0 as depth, array[lpad(a.position::text, 6, '0') || a.name || a.id] as path
        from agencies a where a.parent_id is null and ${seen}
      union all
      select a.id, tree.depth + 1, tree.path || (lpad(a.position::text, 6, '0') || a.name || a.id)
        from agencies a join tree on a.parent_id = tree.id
    ), page as (
      select tree.*, count(*) over ()::int as "all" from tree join agencies a on a.id = tree.id
      where ${allWords(sql.ref('a.folded'), words)}
      order by path limit ${agenciesPerPage} offset ${(page - 1) * agenciesPerPage}
    )
    select a.id, a.name, a.abbreviation, a.function, a.illustrative, page.depth, page.all,
      coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name)
        from cluster_memberships m join clusters c on c.id = m.cluster_id
        where m.agency_id = a.id and ${holding('m', who.today)}), '[]') as clusters,
      coalesce((select json_agg(json_build_object('id', p.id, 'name', trim(p.rank || ' ' || p.full_name)))
        from duties d join people p on p.id = d.person_id
        where d.agency_id = a.id and d.duty = 'head' and ${holding('d', who.today)}), '[]') as heads
    from page join agencies a on a.id = page.id order by page.path`.execute(db)
  return rows
}

/** One agency, if one may see it. */
export function findAgency(db: Db, who: Actor, id: string): Promise<Agency | undefined> {
  return db
    .selectFrom('agencies')
    .leftJoin('agencies as parent', 'parent.id', 'agencies.parent_id')
    .where('agencies.id', '=', id)
    .where((eb) => agencySeen(who, eb.ref('agencies.id')))
    .select([
      'agencies.id',
      'agencies.parent_id as parentId',
      'parent.name as parentName',
      'agencies.name',
      'agencies.abbreviation',
      'agencies.function',
      'agencies.position',
      sql<Office | null>`agencies.office`.as('office'),
      'agencies.enterprise',
      'agencies.proposes_as as proposesAs',
      sql<Day | null>`agencies.founded_on`.as('foundedOn'),
      sql<Day | null>`agencies.ended_on`.as('endedOn'),
      'agencies.illustrative',
      'agencies.version',
    ])
    .executeTakeFirst()
}

/** Who serves in an agency today, heads first, then by given name. */
export async function servingIn(db: Db, agencyId: string, today: Day, page: number) {
  const isHead = sql<boolean>`exists (select 1 from duties d where d.person_id = people.id
    and d.agency_id = ${agencyId}::uuid and d.duty = 'head' and ${holding('d', today)})`
  const serving = db
    .selectFrom('posts')
    .innerJoin('people', 'people.id', 'posts.person_id')
    .where('posts.agency_id', '=', agencyId)
    .where(holding('posts', today))
  const [rows, all] = await Promise.all([
    serving
      .orderBy(isHead, 'desc')
      .orderBy(sql`people.given_name collate vietnamese`)
      .orderBy(sql`people.full_name collate vietnamese`)
      .limit(servingPerPage)
      .offset((page - 1) * servingPerPage)
      .select(['people.id', 'people.full_name as name', 'people.rank', 'posts.title', isHead.as('head')])
      .execute(),
    serving.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow(),
  ])
  return { rows, count: all.count, pages: Math.max(1, Math.ceil(all.count / servingPerPage)) }
}

/** The clusters an agency was and is in, the latest first. */
export function clustersOf(db: Db, agencyId: string) {
  return db
    .selectFrom('cluster_memberships as m')
    .innerJoin('clusters', 'clusters.id', 'm.cluster_id')
    .where('m.agency_id', '=', agencyId)
    .orderBy('m.from_on', 'desc')
    .limit(50)
    .select([
      'm.id',
      'clusters.id as clusterId',
      'clusters.name',
      sql<Day>`m.from_on`.as('fromOn'),
      sql<Day | null>`m.to_on`.as('toOn'),
    ])
    .execute()
}

/** What the register holds for the agency as a collective, the latest first. */
export function awardsOfAgency(db: Db, agencyId: string) {
  return db
    .selectFrom('awards')
    .where('agency_id', '=', agencyId)
    .where('person_id', 'is', null)
    .orderBy('decided_on', 'desc')
    .limit(50)
    .select([
      'id',
      'award_code as awardCode',
      'year',
      'decision_reference as reference',
      'decided_on as decidedOn',
    ])
    .execute()
}

/** Whether one agency stands under another, or is the same. */
export async function standsUnder(db: Db, agencyId: string, aboveId: string): Promise<boolean> {
  const { rows } = await sql<{ under: boolean }>`
    with recursive up as (
      select id, parent_id from agencies where id = ${agencyId}::uuid
      union select a.id, a.parent_id from agencies a join up on a.id = up.parent_id
    ) select exists (select 1 from up where id = ${aboveId}::uuid) as under`.execute(db)
  return rows[0]?.under ?? false
}

/** Another agency of the same name under the same parent. */
export function namesake(db: Db, { name, parentId }: { name: string; parentId: string | null }) {
  return db
    .selectFrom('agencies')
    .where(sql<SqlBool>`parent_id is not distinct from ${parentId}::uuid`)
    .where(sql<SqlBool>`lower(name) = lower(${name})`)
    .select('id')
    .executeTakeFirst()
}
