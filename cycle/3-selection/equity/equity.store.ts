import { type RawBuilder, sql } from 'kysely'
import { hasFallen } from '#ground/register/award.query.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import type { Dimension, EquityMeasure, EquityStage } from './equity.ts'

/** How many persons of one part came to a stage; dimension `all` holds the persons, collectives and households. */
export type EquityCount = { stage: EquityStage; dimension: Dimension | 'all'; part: string; count: number }

const passed = sql`('posting', 'submission', 'decision', 'awarded')`

// Each person is one row with all stages beside each other, equal rows are counted, and only the few kinds of rows are
// taken apart by stage. The first year of an award comes from the index that has nothing else in it.
const firstYear = (of: RawBuilder<unknown>) => sql`(select o.year from awards o
  where o.person_id = ${of}.person_id and o.award_code = ${of}.award_code order by o.year limit 1)`
const earlier = (of: RawBuilder<unknown>, year: number) =>
  sql`coalesce(${firstYear(of)} < ${year}::int, false)`
const unit = (of: RawBuilder<unknown>) => sql`${of}.agency_id::text collate "C"`
const woman = sql`p.gender is not distinct from 'female'`

const stagesOf = ['nominated', 'council', 'passed', 'decided'] as const
const unitsAndHistory = sql.join(
  stagesOf.map((stage) => {
    const [reached, ownUnit, ownAgain] = [stage, `${stage}_unit`, `${stage}_again`].map((name) =>
      sql.ref(name),
    )
    return sql`min(unit) filter (where ${reached}) as ${ownUnit}, bool_or(again) filter (where ${reached}) as ${ownAgain}`
  }),
)
const stageColumns = sql.join(
  stagesOf.flatMap((stage) => [sql.ref(`${stage}_unit`), sql.ref(`${stage}_again`)]),
)
const apart = sql.join(
  stagesOf.map(
    (stage) => sql`(${sql.lit(stage)}, ${sql.ref(`${stage}_unit`)}, ${sql.ref(`${stage}_again`)})`,
  ),
)
const reachedApart = sql.join(stagesOf.map((stage) => sql`(${sql.lit(stage)}, ${sql.ref(stage)})`))

/** The persons of every stage by class, gender, unit and whether they had this award before; counted by the database. */
export async function equityCounts(db: Db, year: Year): Promise<EquityCount[]> {
  const members = sql`any(${year.members.map((member) => member.id)}::uuid[])`
  const { rows } = await sql<EquityCount>`
    with named as (
      select n.person_id, n.household_id, ${unit(sql`n`)} as unit, ${earlier(sql`n`, year.year)} as again,
        n.step <> 'withdrawn' as nominated,
        n.step = 'council' or n.step in ${passed} or exists (select from nominees e where e.nomination_id = n.id) as council,
        n.step in ${passed} as passed, n.step = 'awarded' as decided
      from nominations n where n.year_id = ${year.id}),
    last as (
      select person_id, household_id, ${unit(sql`awards`)} as unit, ${earlier(sql`awards`, year.year - 1)} as again
      from awards where agency_id = ${members} and year = ${year.year - 1} and not ${hasFallen}),
    cells as (
      select s.stage, class, woman, s.again, s.unit, count from (
        select p.person_class as class, ${woman} as woman, ${stageColumns}, count(*) as count
        from (select person_id, ${unitsAndHistory} from named where person_id is not null group by 1) g
          join people p on p.id = g.person_id group by 1, 2, ${stageColumns}) kinds
        cross join lateral (values ${apart}) s(stage, unit, again) where s.unit is not null
      union all
      select 'last', p.person_class, ${woman}, again, unit, count(*)
        from (select person_id, min(unit) as unit, bool_or(again) as again from last
          where person_id is not null group by 1) g
        join people p on p.id = g.person_id group by 2, 3, 4, 5
      union all
      select 'cluster', p.person_class, ${woman}, null, unit, count(*)
        from (select person_id, min(${unit(sql`posts`)}) as unit from posts
          where agency_id = ${members} and from_on <= ${year.endsOn} and (to_on is null or to_on > ${year.startsOn})
          group by 1) g
        join people p on p.id = g.person_id group by 2, 3, 5),
    counted as (
      select stage, class, woman, again, unit, grouping(class, woman, again, unit) as sort, sum(count)::int as count
      from cells group by grouping sets ((stage), (stage, class), (stage, woman), (stage, again), (stage, unit)))
    select stage, 'all' as dimension, case when household_id is null then 'collectives' else 'households' end as part,
      count(*)::int as count
    from (select s.stage, household_id from named cross join lateral (values ${reachedApart}) s(stage, came)
        where person_id is null and s.came
      union all select 'last', household_id from last where person_id is null) others group by 1, 3
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
