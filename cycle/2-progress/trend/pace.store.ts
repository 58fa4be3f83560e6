import { type RawBuilder, sql } from 'kysely'
import type { Target } from '#cycle/1-launch/target/target.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Moment, type PaceState, paceLimits } from './pace.ts'

/** A target with its newest figure and where that stands against the time gone. */
export type Standing = Omit<Target, 'version'> & {
  agencyName: string
  month: Day | null
  value: string | null
  reached: boolean | null
  invented: boolean
  /** What even progress would have by now; null where a share or a deadline is asked. */
  even: string | null
  /** Of the time to the deadline, in hundredths with one place. */
  elapsed: string | null
  state: PaceState
}

/** Every target of the moment with its state, as the rows `standing` of a query; the rule of pace.ts in SQL. */
export function standings(at: Moment): RawBuilder<unknown> {
  return sql`told as (
    select t.id, t.agency_id, t.position, t.title, t.measure, t.unit, t.direction, t.plan_value, t.plan_text,
      t.deadline_on, t.owner, t.last_year_value, t.illustrative, a.name as agency_name,
      t.folded || ' ' || a.folded as folded,
      array_position(${at.agencyIds}::uuid[], t.agency_id) as seat,
      r.month, r.value, r.reached, coalesce(r.illustrative, false) as invented,
      greatest(t.deadline_on - ${at.startsOn}::date + 1, 1) as whole,
      greatest(least(${at.asOf}::date, greatest((r.month + interval '1 month')::date - 1, ${at.heardOn}::date))
        - ${at.startsOn}::date + 1, 0) as gone
    from targets t
    join agencies a on a.id = t.agency_id
    left join lateral (
      select month, value, reached, illustrative from results
      where target_id = t.id and month <= ${at.asOf}::date and (value is not null or reached is not null)
      order by month desc limit 1
    ) r on true
    where t.year_id = ${at.yearId} and t.agency_id = any(${at.agencyIds}::uuid[])
  ), timed as (
    select told.*, ${at.settled}::boolean or gone >= whole as is_over,
      plan_value * least(gone, whole) / whole as even
    from told
  ), standing as (
    select timed.*, ${shareOfPlan} as share, ${stateOf(at)} as state from timed
  )`
}

/** As `attainment` counts it: the better over the worse; null where one would divide by nothing. */
const shareOfPlan = sql`case
  when reached is not null then case when reached then 1 else 0 end
  when direction = 'less' then plan_value / nullif(value, 0)
  else value / nullif(plan_value, 0) end`

function stateOf(at: Moment): RawBuilder<PaceState> {
  return sql`case
    when month is null then 'none'
    when measure not in ('number', 'percent') then ${ofWord(at)}
    when direction = 'more' and value >= plan_value then 'reached'
    when direction = 'less' and is_over and value <= plan_value then 'reached'
    when is_over then 'behind'
    when measure = 'percent' then ${ofShare}
    when direction = 'less' then ${ofFewer}
    else ${ofMore} end`
}

function ofWord(at: Moment) {
  return sql`case
    when reached then 'reached'
    when ${at.settled}::boolean or ${at.asOf}::date > deadline_on then 'behind'
    when deadline_on - ${at.asOf}::date <= ${paceLimits.nearDays}::int then 'risk'
    else 'onPace' end`
}

const ofShare = sql`case
  when direction = 'less' and value <= plan_value then 'onPace'
  when direction = 'less' and value * 100 <= plan_value * ${200 - paceLimits.level}::int then 'risk'
  when direction = 'more' and value * 100 >= plan_value * ${paceLimits.level}::int then 'risk'
  else 'behind' end`

const ofFewer = sql`case
  when value * whole <= plan_value * gone then 'onPace'
  when value <= plan_value then 'risk'
  else 'behind' end`

const ofMore = sql`case
  when value * 100 * whole >= plan_value * gone * ${paceLimits.onPace}::int then 'onPace'
  when (plan_value * gone - value * whole) < whole and gone * 100 <= whole * ${paceLimits.early}::int then 'onPace'
  when value * 100 * whole >= plan_value * gone * ${paceLimits.risk}::int then 'risk'
  when (plan_value * gone - value * whole) < whole then 'risk'
  else 'behind' end`

/** The columns of a standing, under the names of the house. */
export const standingColumns = sql`id, agency_id as "agencyId", agency_name as "agencyName", position, title, measure,
  unit, direction, plan_value as "planValue", plan_text as "planText", deadline_on as "deadlineOn", owner,
  last_year_value as "lastYearValue", illustrative, month, value, reached, invented, state,
  case when measure = 'number' then round(even, 4) end as even,
  case when month is not null then trunc(least(gone, whole) * 100.0 / whole, 1) end as elapsed`
