import { sql } from 'kysely'
import { type Actor, chargedWith } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import type { Due } from './due.store.ts'

/** Dossiers this person’s agencies hold, opinions asked of them and facts contested before them, each by its first day due. */
export async function dueFromHolders(db: Db, who: Actor, year: Year): Promise<Due[]> {
  const charged = chargedWith(who)
  if (charged.length === 0) return []
  const { rows } = await sql<Due>`
    select case when n.step = 'appraisal' then 'appraiseDossiers' else 'prepareDossiers' end as code,
        n.held_by as "subjectId", '' as subject, count(*)::int as count, min(n.step_due_on) as "dueOn"
      from nominations n where n.year_id = ${year.id} and n.held_by = any(${charged}::uuid[])
      and n.step in ('drafting', 'returned', 'appraisal')
      and not (n.step = 'appraisal' and n.agency_id = any(${who.agencyIds}::uuid[])) group by 1, 2
    union all
    select 'appraisals', p.agency_id, '', count(*)::int, min(p.due_on)
      from appraisals p join nominations n on n.id = p.nomination_id
      where n.year_id = ${year.id} and p.agency_id = any(${charged}::uuid[])
      and n.step in ('drafting', 'returned', 'appraisal', 'council')
      and not exists (select from appraisal_answers w where w.appraisal_id = p.id) group by p.agency_id
    union all
    select 'contests', c.agency_id, '', count(*)::int, min(c.due_on) from fact_contests c
      where c.agency_id = any(${charged}::uuid[]) and c.person_id <> ${who.id}
      and not exists (select from fact_contest_answers w where w.contest_id = c.id) group by c.agency_id`.execute(
    db,
  )
  return rows
}
