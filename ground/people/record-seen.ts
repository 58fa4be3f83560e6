import { type SqlBool, sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { Actor } from './actor.ts'
import { holding } from './people.store.ts'

/**
 * How somebody stands to what is kept of a person or an agency over the years: `self` reads their own; `keeper` is
 * officer or head of the agency or of one above it; `standing` does the work of the council (chair, deputy, secretary).
 */
export type Nearness = 'self' | 'keeper' | 'standing' | 'none'

type Subject = { personId: string } | { agencyId: string }

/** How near the asker stands today. Somebody who left is kept by the agency they left last. */
export async function nearnessTo(db: Db, who: Actor, subject: Subject): Promise<Nearness> {
  const charged = who.duties.flatMap((one) =>
    one.agencyId !== null && (one.duty === 'officer' || one.duty === 'head') ? [one.agencyId] : [],
  )
  const { rows } = await sql<{ keeper: boolean; standing: boolean }>`
    with recursive own as (${agenciesOf(who, subject)}), up as (
      select agencies.id, parent_id from agencies join own using (id)
      union select above.id, above.parent_id from agencies above join up on above.id = up.parent_id
    ) select
      exists (select 1 from up where id = any(${charged}::uuid[])) as keeper,
      exists (select 1 from up join councils c on c.organisation_id = up.id
        join council_members m on m.council_id = c.id
        where m.person_id = ${who.id}::uuid and m.duty in ('chair', 'viceChair', 'secretary')
        and ${holding('m', who.today)}) as standing`.execute(db)
  const [near] = rows
  if (near?.keeper) return 'keeper'
  if ('personId' in subject && subject.personId === who.id) return 'self'
  return near?.standing ? 'standing' : 'none'
}

function agenciesOf(who: Actor, subject: Subject) {
  if ('agencyId' in subject) return sql`select ${subject.agencyId}::uuid as id`
  return sql`select agency_id as id from (
    select agency_id, rank() over (order by coalesce(to_on, 'infinity') desc) as late from posts
    where person_id = ${subject.personId}::uuid and ${fromBefore(who)}) held where late = 1`
}

const fromBefore = (who: Actor) => sql<SqlBool>`from_on <= ${who.today}::date`
