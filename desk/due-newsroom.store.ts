import { sql } from 'kysely'
import { type Actor, hasDuty } from '#ground/people/actor.ts'
import { isOfNewsroom } from '#ground/people/newsroom.ts'
import type { Db } from '#plumbing/database.ts'
import type { Due } from './due.store.ts'

/** What of the magazine waits for this person: items to edit, to approve, to write again, figures that changed. */
export async function dueFromNewsroom(db: Db, who: Actor): Promise<Due[]> {
  if (!isOfNewsroom(who)) return []
  const approves = hasDuty(who, 'editorInChief')
  const edits = approves || hasDuty(who, 'editor')
  const { rows } = await sql<Due>`
    with open as materialized (
      select a.id, a.drafted_by, a.due_on,
        coalesce((select s.leaves from article_steps s where s.article_id = a.id order by s.entry desc limit 1), 'draft') as state,
        exists (select from article_sources e where e.article_id = a.id) as told
      from articles a
      where not exists (select from article_publications p where p.article_id = a.id)
      and not exists (select from article_withdrawals w where w.article_id = a.id)),
    waiting as (
      select 'approveItems' as code, due_on from open where ${approves} and state = 'passed'
      union all select 'editItems', due_on from open where ${edits} and state = 'submitted'
      union all select 'returnedItems', due_on from open where state = 'returned' and drafted_by = ${who.id}
      union all select 'ownDrafts', due_on from open where state = 'draft' and drafted_by = ${who.id} and due_on is not null
      union all select 'drafts', due_on from open where ${edits} and state = 'draft' and told
      union all select 'changedFacts', null from article_sources s where ${edits} and (s.changed > 0 or s.edition_changed > 0)
        and not exists (select from article_withdrawals w where w.article_id = s.article_id))
    select code, ${who.id}::uuid as "subjectId", '' as subject, count(*)::int as count, min(due_on) as "dueOn"
    from waiting group by code`.execute(db)
  return rows
}
