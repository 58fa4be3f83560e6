import { sql } from 'kysely'
import { type Actor, hasDuty, staffOf } from '#ground/people/actor.ts'
import { isLeadStaff, isOrganisationHead, type Year } from '#ground/units/year.ts'
import { addDays, type Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { dueFromHolders } from './due-dossiers.store.ts'
import { dueFromNewsroom } from './due-newsroom.store.ts'
import { dueFromPostings } from './due-postings.store.ts'
import { dueFromStatistics } from './due-statistics.store.ts'

/** Something one person must do: what, for which agency or thing, how many, by when. */
export type Due = { code: string; subjectId: string; subject: string; count: number; dueOn: Day | null }

/** What is due from this person now in this year, the most pressing first. */
export async function dueFrom(db: Db, who: Actor, year: Year): Promise<Due[]> {
  const lists = await Promise.all([
    year.closedAt ? [] : dueFromAgencies(db, who, year),
    year.closedAt ? [] : dueFromLead(db, who, year),
    year.closedAt ? [] : dueFromAbove(db, who, year),
    year.closedAt ? [] : dueFromHolders(db, who, year),
    year.closedAt ? [] : dueFromPostings(db, who, year),
    dueFromComments(db, who),
    dueFromNewsroom(db, who),
    dueFromStatistics(db, who, year),
  ])
  return lists.flat().sort((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'))
}

async function dueFromAgencies(db: Db, who: Actor, year: Year): Promise<Due[]> {
  const mine = year.members.filter((member) => staffOf(who, member.id)).map((member) => member.id)
  const headed = who.duties.filter((one) => one.duty === 'head').map((one) => one.agencyId ?? '')
  if (mine.length === 0) return []
  const { rows } = await sql<Due>`
    with mine as (select id, name from agencies where id = any(${mine}::uuid[])),
    step as (select code, normal_on, latest_on from year_steps where year_id = ${year.id})
    select 'signPledge' as code, mine.id as "subjectId", mine.name as subject, 1 as count,
        (select latest_on from step where code = 'pledge') as "dueOn"
      from mine join pledges p on p.year_id = ${year.id}
      where mine.id = any(${headed}::uuid[])
      and not exists (select 1 from pledge_signatures s where s.pledge_id = p.id and s.agency_id = mine.id)
    union all
    select 'reportMonths', mine.id, mine.name, count(*)::int, (min(month) + interval '1 month 5 days')::date
      from mine cross join generate_series(date_trunc('month', ${year.startsOn}::date),
        least(${who.today}::date - interval '1 month', ${year.endsOn}::date), interval '1 month') month
      where exists (select 1 from targets g where g.year_id = ${year.id} and g.agency_id = mine.id)
      and not exists (select 1 from month_reports r
        where r.year_id = ${year.id} and r.agency_id = mine.id and r.month = month::date)
      group by mine.id, mine.name
    union all
    select 'selfScore', mine.id, mine.name, 1, step.latest_on from mine join step on step.code = 'selfScore'
      where exists (select 1 from criteria_issues i where i.year_id = ${year.id})
      and step.normal_on - 30 <= ${who.today}::date
      and not exists (select 1 from score_submissions s
        where s.year_id = ${year.id} and s.agency_id = mine.id and s.scorer = 'self')
    union all
    select 'crossCheck', checked.id, checked.name, 1, (select latest_on from step where code = 'crossCheck')
      from cross_checks k join mine on mine.id = k.checker_id join agencies checked on checked.id = k.agency_id
      where k.year_id = ${year.id}
      and exists (select 1 from score_submissions s
        where s.year_id = ${year.id} and s.agency_id = k.agency_id and s.scorer = 'self')
      and not exists (select 1 from score_submissions s
        where s.year_id = ${year.id} and s.agency_id = k.agency_id and s.scorer = 'cross')
    union all
    select 'ownLines', ${year.id}::uuid, '', count(*)::int, (select latest_on from step where code = 'appraisal')
      from criteria c join mine on mine.id = c.owner_id
      join score_submissions h on h.year_id = c.year_id and h.scorer = 'self' and h.agency_id <> c.owner_id
      join scores v on v.criterion_id = c.id and v.agency_id = h.agency_id and v.scorer = 'self' and v.value <> ''
      where c.year_id = ${year.id}
      and not exists (select 1 from score_submissions s where s.year_id = c.year_id and s.agency_id = h.agency_id
        and (s.scorer = 'lead' or (s.scorer = 'owner' and s.owner_id = c.owner_id)))
      having count(*) > 0
    union all
    select 'answer', ${year.id}::uuid, '', count(*)::int, (select latest_on from step where code = 'appraisal')
      from score_explanations e join criteria c on c.id = e.criterion_id
      left join cross_checks k on k.year_id = e.year_id and k.agency_id = e.agency_id
      left join score_explanation_answers w on w.explanation_id = e.id
      where e.year_id = ${year.id} and w.explanation_id is null and not e.agency_id = any(${mine}::uuid[])
      and ((e.scorer = 'cross' and k.checker_id = any(${mine}::uuid[]))
        or (e.scorer = 'owner' and c.owner_id = any(${mine}::uuid[]))
        or (e.scorer = 'lead' and ${isLeadStaff(who, year)}))
      having count(*) > 0
    union all
    select 'task', t.id, t.title, 1, t.due_on from tasks t join mine on mine.id = t.agency_id
      where t.year_id = ${year.id} and t.due_on <= ${addDays(who.today, 30)}::date
      and not exists (select 1 from task_notes n where n.task_id = t.id and n.completes)
    limit 50`.execute(db)
  return rows
}

async function dueFromLead(db: Db, who: Actor, year: Year): Promise<Due[]> {
  if (!isLeadStaff(who, year)) return []
  const { rows } = await sql<Due>`
    with step as (select code, title, normal_on, latest_on from year_steps where year_id = ${year.id})
    select 'movement' as code, ${year.id}::uuid as "subjectId", '' as subject, 1 as count,
        (select latest_on from step where code = 'launch') as "dueOn"
      where not exists (select 1 from movements where year_id = ${year.id})
    union all
    select 'midyear', ${year.id}::uuid, '', 1, latest_on from step where code = 'midyear'
      and normal_on - 30 <= ${who.today}::date
      and not exists (select 1 from midyear_reviews where year_id = ${year.id})
    union all
    select 'appraise', s.agency_id, a.name, 1, (select latest_on from step where code = 'appraisal')
      from score_submissions s join agencies a on a.id = s.agency_id
      where s.year_id = ${year.id} and s.scorer = 'cross' and s.agency_id <> ${year.leadId}::uuid
      and not exists (select 1 from score_submissions l
        where l.year_id = s.year_id and l.agency_id = s.agency_id and l.scorer = 'lead')
    union all
    select 'decideScores', ${year.id}::uuid, '', 1, (select latest_on from step where code = 'conference')
      where not exists (select 1 from score_decisions where year_id = ${year.id})
      and exists (select 1 from score_submissions where year_id = ${year.id} and scorer = 'lead')
      and not exists (select 1 from unnest(${year.members.map((member) => member.id)}::uuid[]) m(id)
        where not exists (select 1 from score_submissions s
          where s.year_id = ${year.id} and s.agency_id = m.id and s.scorer = 'lead'))
    union all
    select 'submission', s.id, '', count(distinct n.id)::int, (select latest_on from step where code = 'decision')
      from sittings s join sitting_closures k on k.sitting_id = s.id
      join nominees e on e.sitting_id = s.id join nominations n on n.id = e.nomination_id and n.step = 'submission'
      where s.year_id = ${year.id}
      and not exists (select 1 from nomination_suspensions u where u.nomination_id = n.id
        and not exists (select 1 from suspension_lifts l where l.suspension_id = u.id))
      group by s.id
    union all
    select 'conference', ${year.id}::uuid, '', 1, latest_on from step where code = 'conference'
      and normal_on - 21 <= ${who.today}::date
    limit 30`.execute(db)
  return rows
}

async function dueFromAbove(db: Db, who: Actor, year: Year): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select 'decision' as code, b.id as "subjectId", b.reference as subject, 1 as count, null::date as "dueOn"
      from submissions b join cluster_years y on y.id = b.year_id join clusters g on g.id = y.cluster_id
      where ${isOrganisationHead(who, year)} and b.year_id = ${year.id}
      and not exists (select 1 from decision_lists d where d.submission_id = b.id)
      and not exists (select 1 from submission_forwardings f
        where f.submission_id = b.id and f.to_agency_id = g.organisation_id and f.outcome = 'sentBack')
    union all
    select 'sitting', s.id, c.name, 1, s.held_on from sittings s join councils c on c.id = s.council_id
      join council_members m on m.id in (s.presider_id, s.secretary_id) and m.person_id = ${who.id}
      where s.year_id = ${year.id} and not exists (select 1 from sitting_closures k where k.sitting_id = s.id)
    limit 20`.execute(db)
  return rows
}

async function dueFromComments(db: Db, who: Actor): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select 'comments' as code, ${who.id}::uuid as "subjectId", '' as subject, count(*)::int as count, null::date as "dueOn"
      from comments c where ${hasDuty(who, 'moderator')} and standing = 'waiting' having count(*) > 0`.execute(
    db,
  )
  return rows
}
