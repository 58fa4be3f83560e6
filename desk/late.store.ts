import { sql } from 'kysely'
import { openSteps } from '#cycle/3-selection/dossier/flow/pending/pending.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

/** How each agency stands: months not reported though past, and its score sheet. */
export type Standing = {
  id: string
  name: string
  signed: boolean
  missingMonths: number
  selfDone: boolean
  crossDone: boolean
  leadDone: boolean
}

/** The agencies of a year in their order, those who owe something marked. */
export async function standings(db: Db, year: Year, today: Day, page: number): Promise<Standing[]> {
  const ids = year.members.slice((page - 1) * pageSize, page * pageSize).map((member) => member.id)
  const { rows } = await sql<Standing>`
    select a.id, a.name,
      exists (select 1 from pledges p join pledge_signatures s on s.pledge_id = p.id
        where p.year_id = ${year.id} and s.agency_id = a.id) as signed,
      (select count(*)::int from generate_series(date_trunc('month', ${year.startsOn}::date),
        least(${today}::date - interval '1 month', ${year.endsOn}::date), interval '1 month') month
        where exists (select 1 from targets g where g.year_id = ${year.id} and g.agency_id = a.id)
        and not exists (select 1 from month_reports r
          where r.year_id = ${year.id} and r.agency_id = a.id and r.month = month::date)) as "missingMonths",
      coalesce(bool_or(s.scorer = 'self'), false) as "selfDone",
      coalesce(bool_or(s.scorer = 'cross'), false) as "crossDone",
      coalesce(bool_or(s.scorer = 'lead'), false) as "leadDone"
    from unnest(${ids}::uuid[]) with ordinality as wanted(id, place)
    join agencies a on a.id = wanted.id
    left join score_submissions s on s.agency_id = a.id and s.year_id = ${year.id}
    group by a.id, a.name, wanted.place order by wanted.place`.execute(db)
  return rows
}

/** Dossiers past their day, by the agency that holds them. */
export async function lateDossiers(db: Db, year: Year, today: Day): Promise<Record<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`
    select held_by as id, count(*)::int as count from nominations where year_id = ${year.id}
      and step = any(${openSteps}::text[]) and step_due_on < ${today}::date and held_by is not null group by held_by`.execute(
    db,
  )
  return Object.fromEntries(rows.map(({ id, count }) => [id, count]))
}

export const pageSize = 25
