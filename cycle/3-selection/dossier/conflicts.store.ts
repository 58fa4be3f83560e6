import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { caseColumns, groundRows } from './grounds.store.ts'

/** Who reads, and on which day. */
export type Reader = { id: string; today: Day }

/**
 * Nominations closed to a person, because he sits in the council that judges them and a ground of that council's own rules
 * takes him out, or he has declared that he takes no part. From the hand-over until the sitting is closed; a draft is still its
 * agency's, and a judged dossier is no longer before him. `some` says which rows `n` are asked for.
 */
function hiddenIds({ id, today }: Reader, some: RawBuilder<SqlBool>): RawBuilder<string> {
  const on = sql`${today}::date`
  return sql<string>`
    with seats as (select ${id}::uuid as person_id),
    memberships as materialized (select * from council_members where person_id = ${id}::uuid),
    cases as materialized (
      select e.id as key, ${caseColumns}, s.held_on as day, c.enforced, exists (
        select from recusals r where r.nominee_id = e.id and r.member_id = m.id) as declared
      from memberships m join councils c on c.id = m.council_id
      join sittings s on s.council_id = c.id and m.from_on <= s.held_on and (m.to_on is null or m.to_on > s.held_on)
      join nominees e on e.sitting_id = s.id join nominations n on n.id = e.nomination_id
      where not exists (select from sitting_closures x where x.sitting_id = s.id) and ${some}
      union all
      select n.id, ${caseColumns}, ${on}, c.enforced, false
      from memberships m join councils c on c.id = m.council_id
      join clusters l on l.organisation_id = c.organisation_id join cluster_years y on y.cluster_id = l.id
      join nominations n on n.year_id = y.id
      where m.from_on <= ${on} and (m.to_on is null or m.to_on > ${on})
      and n.step in ('appraisal', 'council') and ${some})
    select k.nomination_id from cases k where k.declared
    union select k.nomination_id from cases k join (${groundRows}) f using (key) where f.ground = any(k.enforced)`
}

/** Whether a nomination is closed to a person; the closed ones are looked up once for the whole query. */
export function isHiddenFrom(reader: Reader, nominationId: Expression<string>): RawBuilder<SqlBool> {
  return sql<SqlBool>`${nominationId} in (${hiddenIds(reader, sql<SqlBool>`true`)})`
}

/** Of these nominations, the ones closed to the person. */
export async function hiddenNominations(db: Db, reader: Reader, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  return new Set(await hiddenWhere(db, reader, sql<SqlBool>`n.id = any(${ids}::uuid[])`))
}

/** All nominations of a year closed to the person. */
export function hiddenInYear(db: Db, reader: Reader, yearId: string): Promise<string[]> {
  return hiddenWhere(db, reader, sql<SqlBool>`n.year_id = ${yearId}`)
}

async function hiddenWhere(db: Db, reader: Reader, some: RawBuilder<SqlBool>): Promise<string[]> {
  const hidden = hiddenIds(reader, some)
  const { rows } = await sql<{ id: string }>`select h.nomination_id as id from (${hidden}) h`.execute(db)
  return rows.map((row) => row.id)
}
