import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { groundsBetween } from '../../dossier/conflicts.store.ts'
import type { RecusalGround } from '../../dossier/conflicts.ts'
import type { Conflict } from './conflicts.ts'

/**
 * Every member of a sitting with every nominee he is in conflict with, read afresh from the facts of the day; of some nominees,
 * or of all of them.
 */
export async function conflictsOf(db: Db, sittingId: string, nomineeIds?: string[]): Promise<Conflict[]> {
  const grounds = groundsBetween({
    nomination: 'n',
    member: sql<string>`m.person_id`,
    day: sql<string>`s.held_on`,
  })
  const some = nomineeIds === undefined ? sql`` : sql`and e.id = any(${nomineeIds}::uuid[])`
  const { rows } = await sql<Found>`
    select f.* from (
      select e.id as "nomineeId", n.id as "nominationId", m.id as "memberId", m.person_id as "personId", e.position,
        ${grounds} as grounds, r.ground as declared, r.reason,
        case when ${isFixed} then '{}' else c.enforced end as rules
      from sittings s
      join councils c on c.id = s.council_id
      join council_members m on m.council_id = c.id and m.from_on <= s.held_on and (m.to_on is null or m.to_on > s.held_on)
      join nominees e on e.sitting_id = s.id
      join nominations n on n.id = e.nomination_id
      left join recusals r on r.nominee_id = e.id and r.member_id = m.id
      where s.id = ${sittingId} ${some}) f
    where cardinality(f.grounds) > 0 or f.declared is not null
    order by f.position, f."memberId"`.execute(db)
  return rows.map(conflictIn)
}

// Once a ballot is prepared or open, or the sitting closed, those written down stand aside and no others.
const isFixed = sql`(exists (select from ballot_openings where sitting_id = s.id)
  or exists (select from electronic_ballots where sitting_id = s.id)
  or exists (select from sitting_closures where sitting_id = s.id))`

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
