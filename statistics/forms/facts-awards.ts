import { sql } from 'kysely'
import { hasFallen } from '#ground/register/award.query.ts'
import { classWords, wayWords } from './award-parts.ts'
import type { Counting } from './forms.ts'

/** Awards that still stand, by what they are now; the class of a person is that of the day of the award. */
export function awardFacts({ agencyId, years, basis }: Counting) {
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const inYears =
    basis === 'act'
      ? sql`awards.decided_on between make_date(${first}::int, 1, 1) and make_date(${last}::int, 12, 31)`
      : sql`awards.year between ${first}::int and ${last}::int`
  const year = basis === 'act' ? sql`extract(year from awards.decided_on)::int` : sql`awards.year`
  return sql`
    select ${year} as year, awards.id, coalesce(l.to_code, awards.award_code) as code,
      case when awards.household_id is not null then 'household' when awards.person_id is not null then 'individual'
        when u.enterprise then 'enterprise' when not u.enterprise then 'body' else 'agency' end as recipient,
      case when awards.person_id is null then '-'
        else ${known(sql`coalesce(awards.person_class, p.person_class)`, classWords)} end as "personClass",
      ${known(sql`awards.route`, wayWords)} as way, coalesce(top.proposes_as, '') as proposer,
      awards.illustrative, awards.recipient as title, coalesce(l.to_code, awards.award_code) as about,
      u.name as agency, awards.decided_on as on_day, '/register/' || awards.id as href
    from awards join under u on u.id = awards.agency_id
    left join people p on p.id = awards.person_id
    left join (select distinct on (award_id) award_id, to_code from award_changes where act = 'lower'
      order by award_id, acted_on desc, recorded_at desc, id desc) l on l.award_id = awards.id
    cross join (${topOf(agencyId)}) top
    where ${inYears} and not ${hasFallen}`
}

const known = (word: ReturnType<typeof sql>, words: readonly string[]) =>
  sql`case when ${word} = any(${[...words]}::text[]) then ${word} else '' end`

const topOf = (agencyId: string) => sql`
  with recursive up as (
    select id, parent_id, proposes_as from agencies where id = ${agencyId}::uuid
    union select a.id, a.parent_id, a.proposes_as from agencies a join up on a.id = up.parent_id)
  select proposes_as from up where parent_id is null`
