import { sql } from 'kysely'
import { type Db, transact } from '#plumbing/database.ts'
import { recipient } from '../recipient.ts'

export type DuplicateKind = 'samePerson' | 'sameAward' | 'sameText' | 'nearText' | 'sameWork'

/** Another nomination of the year that may be the same one, and why; `clearance`: why both stand. */
export type Duplicate = {
  id: string
  recipient: string
  agencyName: string
  awardCode: string
  kinds: DuplicateKind[]
  clearance: { reason: string; by: string } | null
}

// How alike two texts of achievement must be, by the share of their three-letter pieces; shorter texts say too little.
const alike = 0.75
const telling = 40

/** Nominations of the same year that seem the same as this one, found by the database. */
export function duplicatesOf(db: Db, id: string): Promise<Duplicate[]> {
  return transact(db, async (tx) => {
    await sql`select set_config('pg_trgm.similarity_threshold', ${String(alike)}, true)`.execute(tx)
    const { rows } = await sql<Duplicate>`
      with me as (select * from nominations where id = ${id}),
      found as (
        (select o.id, 'samePerson' as kind from me join nominations o on o.person_id = me.person_id limit 20)
        union all
        (select o.id, 'sameAward' from me join nominations o on o.year_id = me.year_id and o.award_code = me.award_code
          where o.agency_id <> me.agency_id and (o.person_id = me.person_id or o.collective_id = me.collective_id
            or o.agency_id = me.collective_id and num_nonnulls(o.person_id, o.household_id, o.collective_id) = 0
            or exists (select from households a, households b where a.id = o.household_id and b.id = me.household_id
              and vn_fold(a.head_name) = vn_fold(b.head_name))) limit 20)
        union all
        (select o.id, case when o.folded = me.folded then 'sameText' else 'nearText' end
          from me join nominations o on o.folded % me.folded and o.year_id = me.year_id
          where length(me.folded) >= ${telling} limit 20)
        union all
        (select w.nomination_id, 'sameWork' from me join nomination_works m on m.nomination_id = me.id
          join nomination_works w on (w.initiative_id = m.initiative_id or w.past_work_id = m.past_work_id) limit 20)
      )
      select o.id, ${recipient} as recipient, a.name as "agencyName",
        o.award_code as "awardCode", array_agg(distinct found.kind) as kinds,
        (select json_build_object('reason', c.reason, 'by', trim(w.rank || ' ' || w.full_name))
          from duplicate_clearances c join people w on w.id = c.cleared_by
          where c.nomination_id = least(o.id, me.id) and c.other_id = greatest(o.id, me.id)) as clearance
      from found cross join me join nominations o on o.id = found.id join agencies a on a.id = o.agency_id
        left join people p on p.id = o.person_id left join households h on h.id = o.household_id
        left join agencies b on b.id = o.collective_id
      where o.id <> me.id and o.year_id = me.year_id and o.step not in ('withdrawn', 'refused')
      group by o.id, me.id, p.full_name, h.head_name, b.name, a.name, o.award_code
      order by o.id`.execute(tx)
    return rows
  })
}
