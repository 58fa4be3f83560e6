import { type SqlBool, sql } from 'kysely'
import { type Actor, chargedWith } from '#ground/people/actor.ts'
import { holding } from '#ground/people/people.store.ts'
import type { Db } from '#plumbing/database.ts'

export type CountedBody = { id: string; name: string; top: boolean }

const mostBodies = 300

/**
 * The bodies whose forms somebody makes: those they are officer or head of, the organisation whose cluster these lead,
 * and all below; the highest first. With `only` it asks of one body.
 */
export async function countedBodies(db: Db, who: Actor, only?: string): Promise<CountedBody[]> {
  const charged = chargedWith(who)
  const wanted = only === undefined ? sql<SqlBool>`true` : sql<SqlBool>`a.id = ${only}::uuid`
  const { rows } = await sql<CountedBody>`
    with recursive own as (
      select id from agencies where id = any(${charged}::uuid[])
      union select c.organisation_id from clusters c join cluster_leads l on l.cluster_id = c.id
        where l.role = 'lead' and l.agency_id = any(${charged}::uuid[]) and ${holding('l', who.today)}
    ), down as (
      select id, 0 as depth from own
      union select a.id, d.depth + 1 from agencies a join down d on a.parent_id = d.id
    ), each as (select id, max(depth) as depth from down group by id)
    select a.id, a.name, a.parent_id is null as top from each join agencies a on a.id = each.id
    where ${wanted}
    order by each.depth, a.parent_id is not null, a.position, a.name collate vietnamese limit ${mostBodies}`.execute(
    db,
  )
  return rows
}

/** Whether somebody makes the forms of this body. */
export async function countsFor(db: Db, who: Actor, agencyId: string): Promise<boolean> {
  return (await countedBodies(db, who, agencyId)).length > 0
}
