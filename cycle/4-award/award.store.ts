import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

/** Of the awards of a decision: whose money is settled, still open, paid; which were handed over. */
export type Progress = { settled: number; open: number; paid: number; conferred: number }

/** How far each decision of the year is after its signing. */
export async function progressOfYear(db: Db, yearId: string): Promise<Map<string, Progress>> {
  const { rows } = await sql<Progress & { id: string }>`
    select d.id,
      count(b.award_id) filter (where b.pays <> 'open')::int as settled,
      count(b.award_id) filter (where b.pays = 'open')::int as open,
      count(*) filter (where exists (select from fund_entries f where f.award_id = a.id and f.direction = 'out'
        and not exists (select from fund_entries r where r.reverses_id = f.id)))::int as paid,
      count(c.award_id)::int as conferred
    from decisions d join awards a on a.decision_id = d.id
      left join bonuses b on b.award_id = a.id left join conferrals c on c.award_id = a.id
    where d.year_id = ${yearId} group by d.id`.execute(db)
  return new Map(rows.map(({ id, ...progress }) => [id, progress]))
}
