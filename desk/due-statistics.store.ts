import { sql } from 'kysely'
import { type Actor, staffOf } from '#ground/people/actor.ts'
import { isLeadStaff, type Year } from '#ground/units/year.ts'
import { addDays, type Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { statisticsOffers } from '#statistics/forms/forms.offer.ts'
import type { Due } from './due.store.ts'

const daysBefore = 30

/** The yearly statistical forms of the organisation, due on 15 December of the year; each is due until its paper is issued. */
export async function dueFromStatistics(db: Db, who: Actor, year: Year): Promise<Due[]> {
  const dueOn: Day = `${year.year}-12-15`
  const makes = staffOf(who, year.organisationId) || isLeadStaff(who, year)
  if (!makes || who.today < addDays(dueOn, -daysBefore)) return []
  const codes = statisticsOffers.map((offer) => offer.code)
  const { rows } = await sql<Due>`
    select 'statisticalForms' as code, ${year.organisationId}::uuid as "subjectId",
      ${year.organisationName} as subject, count(*)::int as count, ${dueOn}::date as "dueOn"
    from unnest(${codes}::text[]) form(code)
    where not exists (select 1 from papers p where p.year_id = ${year.id} and p.code = form.code
      and p.subject_id::text = ${year.organisationId})
    having count(*) > 0`.execute(db)
  return rows
}
