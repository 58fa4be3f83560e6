import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { CountRow, PaperCount } from './counts.ts'

/** A count as it was entered, with who and which try of his it is. */
export type EnteredCount = PaperCount & { tellerId: string; round: number; countedAt: Date }

/** The latest count of each teller, who entered first standing first; two at most. */
export async function latestCounts(db: Db, sittingId: string): Promise<EnteredCount[]> {
  const { rows } = await sql<EnteredCount>`
    select c.teller_id as "tellerId", c.round, c.issued, c.returned, c.counted_at as "countedAt",
      (select json_agg(json_build_object('nomineeId', r.nominee_id, 'yes', r.yes, 'no', r.no, 'blank', r.blank,
        'invalid', r.invalid) order by e.position) from paper_count_rows r join nominees e on e.id = r.nominee_id
        where r.count_id = c.id) as rows
    from paper_counts c
    where c.sitting_id = ${sittingId}
      and c.round = (select max(o.round) from paper_counts o where o.teller_id = c.teller_id)
    order by (select min(o.id::text) from paper_counts o where o.teller_id = c.teller_id)`.execute(db)
  return rows
}

/** Writes a count down with all its cases. */
export async function insertCount(
  tx: Db,
  count: PaperCount & { id: string; sittingId: string; tellerId: string; round: number },
): Promise<void> {
  await tx
    .insertInto('paper_counts')
    .values({
      id: count.id,
      sitting_id: count.sittingId,
      teller_id: count.tellerId,
      round: count.round,
      issued: count.issued,
      returned: count.returned,
    })
    .execute()
  await tx
    .insertInto('paper_count_rows')
    .values(count.rows.map((row) => ({ count_id: count.id, ...rowOf(row) })))
    .execute()
}

const rowOf = ({ nomineeId, yes, no, blank, invalid }: CountRow) => ({
  nominee_id: nomineeId,
  yes,
  no,
  blank,
  invalid,
})
