import { sql } from 'kysely'
import type { DossierStep } from '#cycle/3-selection/dossier/steps.ts'
import type { OpinionOutcome } from '#ground/posting/opinions/opinion.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

/** A closed sitting with a list, and how far its posting is. */
export type PostableSitting = {
  id: string
  heldOn: Day
  councilName: string
  passed: number
  /** The posting that stands, not taken down. */
  postingId: string | null
  submissionId: string | null
}

function sittingQuery(db: Db, yearId: string) {
  return db
    .selectFrom('sittings as s')
    .innerJoin('sitting_closures as k', 'k.sitting_id', 's.id')
    .innerJoin('councils as c', 'c.id', 's.council_id')
    .where('s.year_id', '=', yearId)
    .select([
      's.id',
      sql<Day>`s.held_on`.as('heldOn'),
      'c.name as councilName',
      sql<number>`(select count(*)::int from nominees e join nominee_outcomes o on o.nominee_id = e.id
        where e.sitting_id = s.id and o.passed)`.as('passed'),
      sql<string | null>`(select p.id from postings p where p.sitting_id = s.id
        and not exists (select from posting_takedowns d where d.posting_id = p.id)
        order by p.posted_at desc limit 1)`.as('postingId'),
      sql<string | null>`(select b.id from submissions b where b.sitting_id = s.id limit 1)`.as(
        'submissionId',
      ),
    ])
}

/** The closed sittings of a year, newest first. */
export function postableSittings(db: Db, yearId: string): Promise<PostableSitting[]> {
  return sittingQuery(db, yearId).orderBy('s.held_on', 'desc').orderBy('s.id', 'desc').limit(100).execute()
}

/** One closed sitting, kept for this deed alone. */
export function lockPostable(tx: Db, yearId: string, id: string): Promise<PostableSitting | undefined> {
  return sittingQuery(tx, yearId).where('s.id', '=', id).forUpdate('s').executeTakeFirst()
}

export type Posted = { id: string; step: DossierStep; suspended: boolean }

/** The nominations of a posting with where they stand. */
export async function postedNominations(db: Db, postingId: string): Promise<Posted[]> {
  const { rows } = await sql<Posted>`
    select n.id, n.step, exists (select from nomination_suspensions u where u.nomination_id = n.id
      and not exists (select from suspension_lifts l where l.suspension_id = u.id)) as suspended
    from posting_entries e join nominations n on n.id = e.nomination_id
    where e.posting_id = ${postingId} order by e.position`.execute(db)
  return rows
}

/** How many opinions came in and what became of them; kinds and authors stay with those who handle them. */
export async function opinionCounts(db: Db, postingId: string) {
  const { rows } = await sql<{ outcome: OpinionOutcome | null; count: number }>`
    select w.outcome, count(*)::int as count from posting_opinions o
    left join posting_opinion_answers w on w.opinion_id = o.id
    where o.posting_id = ${postingId} group by w.outcome order by w.outcome nulls last`.execute(db)
  return rows
}

/** A running stop of the year, kept for this deed alone, with where its nomination stands. */
export async function lockSuspension(tx: Db, yearId: string, id: string) {
  const { rows } = await sql<{
    id: string
    nominationId: string
    step: DossierStep
    postingClosed: boolean
    stoppedElse: boolean
  }>`
    select u.id, n.id as "nominationId", n.step, coalesce((select x.posting_id is not null from posting_entries e
        join postings p on p.id = e.posting_id left join posting_closures x on x.posting_id = p.id
        where e.nomination_id = n.id and not exists (select from posting_takedowns d where d.posting_id = p.id)
        order by p.posted_at desc limit 1), false) as "postingClosed",
      exists (select from nomination_suspensions v where v.nomination_id = n.id and v.id <> u.id
        and not exists (select from suspension_lifts l where l.suspension_id = v.id)) as "stoppedElse"
    from nomination_suspensions u join nominations n on n.id = u.nomination_id
    where u.id = ${id} and n.year_id = ${yearId}
    and not exists (select from suspension_lifts l where l.suspension_id = u.id) for update of u, n`.execute(
    tx,
  )
  return rows[0]
}

/** The names of a posting that are stopped, with the reason; nobody is told of his own here. */
export async function suspendedOf(db: Db, postingId: string, who: { id: string }) {
  const { rows } = await sql<{
    id: string
    recipient: string
    step: DossierStep
    reason: string
    at: Date
    by: string
  }>`
    select u.id, e.recipient, n.step, u.reason, u.suspended_at as at, trim(b.rank || ' ' || b.full_name) as by
    from posting_entries e join nomination_suspensions u on u.nomination_id = e.nomination_id
    join nominations n on n.id = e.nomination_id join people b on b.id = u.suspended_by
    where e.posting_id = ${postingId} and n.person_id is distinct from ${who.id}::uuid
    and not exists (select from suspension_lifts l where l.suspension_id = u.id)
    order by e.position`.execute(db)
  return rows
}
