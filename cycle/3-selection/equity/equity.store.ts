import { sql } from 'kysely'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import type { Dimension, EquityMeasure, EquityStage } from './equity.ts'

/** How many persons of one part came to a stage; dimension `all` holds the persons, collectives and households. */
export type EquityCount = { stage: EquityStage; dimension: Dimension | 'all'; part: string; count: number }

const passed = sql`('posting', 'submission', 'decision', 'awarded')`

/** The persons of every stage by class, gender, unit and whether they had this award before; counted by the database. */
export async function equityCounts(db: Db, year: Year): Promise<EquityCount[]> {
  const members = year.members.map((member) => member.id)
  const { rows } = await sql<EquityCount>`
    with came as (
      select s.stage, n.person_id, n.household_id, n.id, n.agency_id, n.award_code from nominations n
      cross join lateral (values ('nominated', n.step <> 'withdrawn'),
        ('council', n.step = 'council' or n.step in ${passed} or exists (select from nominees e where e.nomination_id = n.id)),
        ('passed', n.step in ${passed}), ('decided', n.step = 'awarded')) s(stage, came)
      where n.year_id = ${year.id} and s.came
      union all
      select 'last', w.person_id, w.household_id, w.id, w.agency_id, w.award_code from awards w
        join award_standings t on t.award_id = w.id and t.stands
        where w.agency_id = any(${members}::uuid[]) and w.year = ${year.year - 1}
      union all
      select 'cluster', p.person_id, null, null, p.agency_id, null from posts p
        where p.agency_id = any(${members}::uuid[]) and p.from_on <= ${year.endsOn}
        and (p.to_on is null or p.to_on > ${year.startsOn})),
    firsts as (
      select o.person_id, o.award_code, min(o.year) as year from awards o
        where o.person_id in (select person_id from came where stage <> 'cluster') group by 1, 2),
    grouped as (
      select c.stage, c.person_id, min(c.agency_id::text collate "C") as unit,
        case when c.stage <> 'cluster' then bool_or(coalesce(f.year <
          case when c.stage = 'last' then ${year.year - 1}::int else ${year.year}::int end, false)) end as again
      from came c left join firsts f on f.person_id = c.person_id and f.award_code = c.award_code
      where c.person_id is not null group by c.stage, c.person_id),
    persons as (
      select g.stage, g.unit, g.again, p.person_class as class, p.gender is not distinct from 'female' as woman
      from grouped g join people p on p.id = g.person_id),
    counted as (
      select stage, class, woman, again, unit, grouping(class, woman, again, unit) as sort, count(*)::int as count
      from persons group by grouping sets ((stage), (stage, class), (stage, woman), (stage, again), (stage, unit)))
    select stage, 'all' as dimension, case when household_id is null then 'collectives' else 'households' end as part,
      count(*)::int as count from came where person_id is null group by 1, 3
    union all select stage, case sort when 15 then 'all' when 7 then 'class' when 11 then 'gender' when 13 then 'history' else 'unit' end,
      case sort when 15 then 'persons' when 7 then class when 11 then case when woman then 'women' else 'others' end
        when 13 then case when again then 'again' else 'firstTime' end else unit end, count
      from counted where sort <> 13 or again is not null`.execute(db)
  return rows
}

/** A goal as it stands: the last one set; `late` when somebody had been nominated before it was set. */
type EquityGoal = {
  measure: EquityMeasure
  percent: number
  source: string
  setBy: string
  setAt: Date
  late: boolean
}

/** The goal of each measure of the year. */
export async function goalsOf(db: Db, yearId: string): Promise<EquityGoal[]> {
  const { rows } = await sql<EquityGoal>`
    select distinct on (g.measure) g.measure, g.percent, g.source, trim(p.rank || ' ' || p.full_name) as "setBy",
      g.set_at as "setAt",
      coalesce(g.set_at > (select min(n.nominated_at) from nominations n where n.year_id = g.year_id), false) as late
    from equity_goals g join people p on p.id = g.set_by where g.year_id = ${yearId}
    order by g.measure, g.set_at desc, g.id desc`.execute(db)
  return rows
}
