import { sql } from 'kysely'
import { ages, seniorities } from './form-0605.ts'
import type { Counting } from './forms.ts'

/** Bodies in charge of the work on the last day of the year, or today while it runs. */
export function bodyFacts({ years, today }: Counting) {
  return sql`
    select y.year, b.id, b.kind, b.illustrative, b.name as title, '' as about, u.name as agency,
      b.from_on as on_day, '/statistics/bodies/' || b.agency_id || '/staff' as href
    from unnest(${years}::int[]) y(year)
    join emulation_bodies b on ${holds('b', today)} join under u on u.id = b.agency_id`
}

/** People in charge of the work on that day. */
export function staffFacts({ years, today }: Counting) {
  return sql`
    select y.year, s.id, coalesce(p.gender, '') as gender, ${band(sql`y.year - s.birth_year`, ages)} as age,
      coalesce(s.training, '') as training, ${band(sql`y.year - s.since_year`, seniorities)} as seniority,
      s.illustrative, trim(p.rank || ' ' || p.full_name) as title, '' as about, u.name as agency,
      s.from_on as on_day, '/statistics/bodies/' || s.agency_id || '/staff#staff' as href
    from unnest(${years}::int[]) y(year)
    join emulation_staff s on ${holds('s', today)} join under u on u.id = s.agency_id
    join people p on p.id = s.person_id`
}

function holds(table: string, today: string) {
  const [from, to] = [sql.ref(`${table}.from_on`), sql.ref(`${table}.to_on`)]
  const on = sql`least(make_date(y.year, 12, 31), ${today}::date)`
  return sql`${from} <= ${on} and (${to} is null or ${to} > ${on})`
}

function band(years: ReturnType<typeof sql>, bands: readonly (readonly [string, string, number])[]) {
  const cases = bands.map(([word, , last]) => sql`when ${years} <= ${last}::int then ${word}`)
  return sql`case when ${years} is null then '' ${sql.join(cases, sql` `)} else '' end`
}
