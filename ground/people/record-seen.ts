import { type SqlBool, sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { type Actor, chargedWith } from './actor.ts'
import { holding } from './people.store.ts'

/**
 * How somebody stands to what is kept of a person or an agency over the years: `self` reads their own; `keeper` is
 * officer or head of the agency or of one above it; `standing` does the work of the council (chair, deputy, secretary).
 */
export type Nearness = 'self' | 'keeper' | 'standing' | 'none'

type Subject = { personId: string } | { agencyId: string }

type Subjects = { personIds?: string[]; agencyIds?: string[] }

/** How near the asker stands today. Somebody who left is kept by the agency they left last. */
export async function nearnessTo(db: Db, who: Actor, subject: Subject): Promise<Nearness> {
  const [id, subjects] =
    'personId' in subject
      ? [subject.personId, { personIds: [subject.personId] }]
      : [subject.agencyId, { agencyIds: [subject.agencyId] }]
  return (await nearnessesTo(db, who, subjects))(id)
}

/** The same for many subjects at once, by their id. */
export async function nearnessesTo(
  db: Db,
  who: Actor,
  subjects: Subjects,
): Promise<(id: string) => Nearness> {
  const charged = chargedWith(who)
  const { rows } = await sql<{ subject: string; keeper: boolean; standing: boolean }>`
    with recursive own as (${agenciesOf(who, subjects)}), up as (
      select own.subject, agencies.id, parent_id from agencies join own using (id)
      union select up.subject, above.id, above.parent_id from agencies above join up on above.id = up.parent_id
    ) select subject, bool_or(id = any(${charged}::uuid[])) as keeper,
      bool_or(exists (select 1 from councils c join council_members m on m.council_id = c.id
        where c.organisation_id = up.id and m.person_id = ${who.id}::uuid
        and m.duty in ('chair', 'viceChair', 'secretary') and ${holding('m', who.today)})) as standing
      from up group by subject`.execute(db)
  const near = new Map(rows.map((row) => [row.subject, row]))
  return (id) => {
    if (near.get(id)?.keeper) return 'keeper'
    if (id === who.id) return 'self'
    return near.get(id)?.standing ? 'standing' : 'none'
  }
}

function agenciesOf(who: Actor, { personIds = [], agencyIds = [] }: Subjects) {
  return sql`select id as subject, id from unnest(${agencyIds}::uuid[]) id
    union all select person_id, agency_id from (
      select person_id, agency_id,
        rank() over (partition by person_id order by coalesce(to_on, 'infinity') desc) as late from posts
      where person_id = any(${personIds}::uuid[]) and ${fromBefore(who)}) held where late = 1`
}

const fromBefore = (who: Actor) => sql<SqlBool>`from_on <= ${who.today}::date`
