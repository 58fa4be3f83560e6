import { sql } from 'kysely'
import type { ConflictGround } from '#ground/units/councils.ts'
import type { Db } from '#plumbing/database.ts'
import { groundWords } from '../dossier/conflicts.ts'
import { caseColumns, groundRows, groundsInOrder } from '../dossier/grounds.store.ts'
import { isBallotFixed } from './fixed.store.ts'

/** A member who takes no part in a case, and why; both as they are found on this read. */
type Found = { nomineeId: string; memberId: string; grounds: ConflictGround[] }

/** The conflicts the council's own rules enforce, read from facts of the day of the sitting. */
async function foundFor(db: Db, sittingId: string): Promise<Found[]> {
  const { rows } = await sql<Found>`
    with sitting as (
      select s.id, s.held_on, s.council_id, c.enforced from sittings s join councils c on c.id = s.council_id
      where s.id = ${sittingId}),
    seats as materialized (
      select m.id, m.person_id from sitting s join council_members m on m.council_id = s.council_id
        and m.from_on <= s.held_on and (m.to_on is null or m.to_on > s.held_on)),
    cases as materialized (
      select e.id as key, ${caseColumns}, s.held_on as day from sitting s
      join nominees e on e.sitting_id = s.id join nominations n on n.id = e.nomination_id)
    select f.key as "nomineeId", m.id as "memberId", ${groundsInOrder} as grounds
    from (${groundRows}) f join seats m on m.person_id = f.member cross join sitting s
    where f.ground = any(s.enforced) group by f.key, m.id`.execute(db)
  return rows
}

/** Pairs `nominee_member` that stand aside: written down, and, until the ballot is fixed, found from facts. */
export async function excludedFrom(db: Db, sittingId: string): Promise<Set<string>> {
  const { rows } = await sql<{ nomineeId: string; memberId: string }>`
    select nominee_id as "nomineeId", member_id as "memberId" from recusals
    where sitting_id = ${sittingId}`.execute(db)
  const found = (await isBallotFixed(db, sittingId)) ? [] : await foundFor(db, sittingId)
  return new Set([...rows, ...found].map((one) => `${one.nomineeId}_${one.memberId}`))
}

/** Writes the conflicts found down with their ground; from now on these and no others stand aside. */
export async function fixRecusals(tx: Db, sittingId: string): Promise<void> {
  const found = await foundFor(tx, sittingId)
  if (found.length === 0) return
  await tx
    .insertInto('recusals')
    .values(
      found.map(({ nomineeId, memberId, grounds: [ground = 'self'] }) => ({
        sitting_id: sittingId,
        nominee_id: nomineeId,
        member_id: memberId,
        ground,
        reason: groundWords[ground],
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
