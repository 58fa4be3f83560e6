import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { isFixed } from '../../ballots/fixed.store.ts'
import type { RecusalGround } from '../../dossier/conflicts.ts'
import { caseColumns, groundRows, groundsInOrder } from '../../dossier/grounds.store.ts'
import type { Conflict } from './conflicts.ts'

/**
 * Every member of a sitting with every nominee he is in conflict with, read afresh from the facts of the day; of some nominees,
 * or of all of them.
 */
export async function conflictsOf(db: Db, sittingId: string, nomineeIds?: string[]): Promise<Conflict[]> {
  const some = nomineeIds === undefined ? sql`` : sql`and e.id = any(${nomineeIds}::uuid[])`
  const { rows } = await sql<Found>`
    with sitting as (
      select s.*, case when ${isSettled} then '{}' else c.enforced end as rules
      from sittings s join councils c on c.id = s.council_id where s.id = ${sittingId}),
    seats as materialized (
      select m.id, m.person_id from sitting s join council_members m on m.council_id = s.council_id
        and m.from_on <= s.held_on and (m.to_on is null or m.to_on > s.held_on)),
    cases as materialized (
      select e.id as key, e.position, ${caseColumns}, s.held_on as day from sitting s
      join nominees e on e.sitting_id = s.id join nominations n on n.id = e.nomination_id where true ${some}),
    found as (select key, member, ${groundsInOrder} as grounds from (${groundRows}) f group by key, member),
    pairs as (
      select f.key, m.id as seat from found f join seats m on m.person_id = f.member
      union select nominee_id, member_id from recusals where sitting_id = ${sittingId})
    select k.key as "nomineeId", k.nomination_id as "nominationId", m.id as "memberId", m.person_id as "personId",
      coalesce(f.grounds, '{}') as grounds, r.ground as declared, r.reason, s.rules
    from pairs p join cases k on k.key = p.key join seats m on m.id = p.seat cross join sitting s
    left join found f on f.key = p.key and f.member = m.person_id
    left join recusals r on r.nominee_id = p.key and r.member_id = m.id
    order by k.position, m.id`.execute(db)
  return rows.map(conflictIn)
}

// Once a ballot is prepared or open, or the sitting closed, those written down stand aside and no others.
const isSettled = sql`(${isFixed} or exists (select from sitting_closures where sitting_id = s.id))`

type Found = Pick<Conflict, 'nomineeId' | 'nominationId' | 'memberId' | 'personId' | 'grounds'> & {
  rules: string[]
  declared: RecusalGround | null
  reason: string | null
}

function conflictIn({ nomineeId, nominationId, memberId, personId, grounds, ...found }: Found): Conflict {
  const enforced = grounds.filter((one) => found.rules.includes(one))
  const declared = found.declared ? { ground: found.declared, reason: found.reason ?? '' } : null
  const takenOut = enforced.length > 0 || declared !== null
  return { nomineeId, nominationId, memberId, personId, grounds, enforced, declared, takenOut }
}
