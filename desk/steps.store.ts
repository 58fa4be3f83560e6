import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

/** “Mốc của năm”: a dated step and how it stands today. */
export type Step = {
  id: string
  code: string
  stage: number
  title: string
  doer: string
  normalOn: Day
  latestOn: Day
  version: number
  done: boolean
  state: 'done' | 'now' | 'late' | 'ahead'
  toldByHand: boolean
}

/** The steps of a year in their order. A step is done when the deed it asks for is on record. */
export async function stepsOfYear(db: Db, yearId: string, today: Day): Promise<Step[]> {
  const { rows } = await sql<Omit<Step, 'state'>>`
    with members as (
      select count(*) as n from cluster_memberships m join cluster_years y on y.cluster_id = m.cluster_id
      where y.id = ${yearId} and m.from_on <= y.ends_on and (m.to_on is null or m.to_on > y.starts_on)
    ), deeds as (
      select 'launch' as code from movements where year_id = ${yearId}
      union all select 'pledge' from pledge_signatures s join pledges p on p.id = s.pledge_id
        where p.year_id = ${yearId} having count(*) >= (select n from members) and count(*) > 0
      union all select 'halfReport' from month_reports r join cluster_years y on y.id = r.year_id
        where r.year_id = ${yearId} and r.month = make_date(y.year, 5, 1) group by y.id
        having count(*) >= (select n from members)
      union all select 'midyear' from midyear_reviews where year_id = ${yearId}
      union all select case scorer when 'self' then 'selfScore' when 'cross' then 'crossCheck' else 'appraisal' end
        from score_submissions where year_id = ${yearId} and scorer <> 'owner' group by scorer
        having count(*) >= (select n from members)
      union all select 'council' from sittings s join sitting_closures k on k.sitting_id = s.id
        where s.year_id = ${yearId}
      union all select 'decision' from decisions where year_id = ${yearId}
      union all select 'conference' from conferences f join conference_closures k on k.conference_id = f.id
        where f.year_id = ${yearId}
    )
    select s.id, s.code, s.stage, s.title, s.doer, s.normal_on as "normalOn", s.latest_on as "latestOn", s.version,
      (c.step_id is not null or exists (select 1 from deeds d where d.code = s.code)) as done,
      (s.code in ('plan', 'round1', 'round2', 'inspection')) as "toldByHand"
    from year_steps s left join step_completions c on c.step_id = s.id
    where s.year_id = ${yearId} order by s.position`.execute(db)
  const next = rows.find((row) => !row.done && row.latestOn >= today)
  return rows.map((row) => ({ ...row, state: stateOf(row, row === next, today) }))
}

function stateOf(step: Omit<Step, 'state'>, isNext: boolean, today: Day): Step['state'] {
  if (step.done) return 'done'
  if (step.latestOn < today) return 'late'
  return isNext ? 'now' : 'ahead'
}
