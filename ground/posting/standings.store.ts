import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { needOf, type PostingNeed, postingRule } from './rule.ts'

/** How far the posting of one name is: its last posting that was not taken down, what stops it, what waits for an answer. */
export type PostingStanding = {
  postingId: string | null
  endsOn: Day | null
  closed: boolean
  suspension: { id: string; reason: string } | null
  /** Unanswered opinions about this name or its whole list; denunciations stay with the head and are not told here. */
  openOpinions: number
  needed: PostingNeed
}

type Row = Omit<PostingStanding, 'needed'> & {
  id: string
  awardCode: string
  heldOn: Day
  profile: 'army' | 'civil'
}

/** The posting of each of these nominations, by its id. */
export async function postingStandings(
  db: Db,
  nominationIds: string[],
): Promise<Map<string, PostingStanding>> {
  const { rows } = await sql<Row>`
    with waiting as (
      select o.posting_id, e.nomination_id, count(*)::int as count from posting_opinions o
        left join posting_entries e on e.id = o.entry_id
      where o.kind <> 'denunciation'
        and not exists (select from posting_opinion_answers w where w.opinion_id = o.id)
      group by 1, 2)
    select n.id, n.award_code as "awardCode", y.profile, coalesce(p.held_on, s.held_on, (moment() at time zone 'Asia/Ho_Chi_Minh')::date) as "heldOn",
      p.id as "postingId", p.ends_on as "endsOn", p.closed is true as closed, u.suspension,
      (coalesce((select sum(w.count) from waiting w where w.nomination_id = n.id), 0)
        + coalesce((select w.count from waiting w where w.nomination_id is null and w.posting_id = p.id), 0))::int
        as "openOpinions"
    from nominations n
    join cluster_years y on y.id = n.year_id
    left join lateral (
      select p.id, p.ends_on, h.held_on, c.posting_id is not null as closed from posting_entries e
      join postings p on p.id = e.posting_id
      left join sittings h on h.id = p.sitting_id
      left join posting_closures c on c.posting_id = p.id
      where e.nomination_id = n.id and not exists (select from posting_takedowns d where d.posting_id = p.id)
      order by p.posted_at desc, p.id desc limit 1) p on true
    left join lateral (
      select h.held_on from nominees e join sittings h on h.id = e.sitting_id
      where e.nomination_id = n.id order by h.held_on desc limit 1) s on true
    left join lateral (
      select json_build_object('id', u.id, 'reason', u.reason) as suspension from nomination_suspensions u
      where u.nomination_id = n.id and not exists (select from suspension_lifts l where l.suspension_id = u.id)
      order by u.suspended_at desc, u.id desc limit 1) u on true
    where n.id = any(${nominationIds}::uuid[])`.execute(db)
  const rules = new Map<string, ReturnType<typeof postingRule>>()
  return new Map(rows.map((row) => [row.id, standingOf(row, rules)]))
}

// Thousands of names share few rules.
function standingOf(
  { id, awardCode, heldOn, profile, ...known }: Row,
  rules: Map<string, ReturnType<typeof postingRule>>,
): PostingStanding {
  const key = `${awardCode} ${heldOn} ${profile}`
  const rule = rules.get(key) ?? postingRule(awardCode, { heldOn, profile })
  rules.set(key, rule)
  return { ...known, needed: needOf(rule, known.postingId !== null) }
}
