import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

/** Which of the five stages of a year are done, told by the deeds that end each of them. */
export async function stagesDone(db: Db, yearId: string): Promise<number[]> {
  const { rows } = await sql<{ stage: number }>`
    select 1 as stage from pledge_signatures s join pledges p on p.id = s.pledge_id
      where p.year_id = ${yearId}
      having count(*) > 0 and count(*) >= (
        select count(*) from cluster_memberships m join cluster_years y on y.cluster_id = m.cluster_id
        where y.id = ${yearId} and m.from_on <= y.ends_on and (m.to_on is null or m.to_on > y.starts_on))
    union all select 2 from midyear_reviews where year_id = ${yearId}
    union all select 3 where exists (
      select 1 from sittings s join sitting_closures k on k.sitting_id = s.id where s.year_id = ${yearId})
    union all select 4 where exists (select 1 from decisions where year_id = ${yearId})
    union all select 5 where exists (
      select 1 from conferences f join conference_closures k on k.conference_id = f.id where f.year_id = ${yearId})
    order by 1`.execute(db)
  return rows.map((row) => row.stage)
}
