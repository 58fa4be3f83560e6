import { sql } from 'kysely'
import type { Actor } from '#ground/people/actor.ts'
import { nearnessTo } from '#ground/people/record-seen.ts'
import { keepsOpinions } from '#ground/posting/opinions/opinion.policy.ts'
import { handledBy } from '#ground/posting/opinions/opinion.store.ts'
import { keepsPostings } from '#ground/posting/posting.policy.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import type { Due } from './due.store.ts'

/** Lists to be put up, postings whose last day is here and which nobody has closed, opinions on them that wait for this person. */
export async function dueFromPostings(db: Db, who: Actor, year: Year): Promise<Due[]> {
  const near = await nearnessTo(db, who, { agencyId: year.organisationId })
  const { rows } = await sql<Due>`
    select 'closePosting' as code, p.id as "subjectId", p.title as subject, 1 as count, p.ends_on + 1 as "dueOn"
      from postings p where ${keepsPostings(who, year)} and p.year_id = ${year.id} and p.ends_on <= ${who.today}::date
      and not exists (select 1 from posting_takedowns d where d.posting_id = p.id)
      and not exists (select 1 from posting_closures c where c.posting_id = p.id)
    union all
    select 'putUpList', s.id, '', count(*)::int, null
      from sittings s join nominees e on e.sitting_id = s.id join nominations n on n.id = e.nomination_id
      where ${keepsPostings(who, year)} and s.year_id = ${year.id} and n.step = 'posting'
      and not exists (select 1 from postings p where p.sitting_id = s.id
        and not exists (select 1 from posting_takedowns d where d.posting_id = p.id))
      group by s.id
    union all
    select 'opinions', ${year.id}::uuid, '', count(*)::int, min(o.due_on)
      from posting_opinions o join postings p on p.id = o.posting_id
      left join posting_entries e on e.id = o.entry_id left join nominations n on n.id = e.nomination_id
      where p.year_id = ${year.id} and ${handledBy(who, year)}
      and (${keepsOpinions(who, { year, near })}
        or exists (select 1 from opinion_handlers h where h.opinion_id = o.id and h.person_id = ${who.id}::uuid))
      and not exists (select 1 from posting_opinion_answers w where w.opinion_id = o.id) having count(*) > 0
    limit 20`.execute(db)
  return rows
}
