import { sql } from 'kysely'
import { rankedRecipient, recipientJoins } from '#cycle/3-selection/dossier/recipient.ts'
import { needOf, postingRule } from '#ground/posting/rule.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { PassedNames } from './submission.ts'

type Row = Omit<PassedNames, 'posting'> & { heldOn: Day; profile: 'army' | 'civil' } & Omit<
    PassedNames['posting'],
    'needed'
  >

/** The names the closed sittings of the year passed, those that stand alike taken together; each sitting's in the order of its minutes. */
export async function passedOfYear(db: Db, yearId: string): Promise<PassedNames[]> {
  const { rows } = await sql<Row>`
    with passed as (
      select n.id, n.agency_id, n.person_id, n.household_id, n.collective_id, n.award_code, n.step, e.sitting_id, e.position
      from nominations n
        join nominees e on e.nomination_id = n.id
        join sitting_closures k on k.sitting_id = e.sitting_id
        join nominee_outcomes o on o.nominee_id = e.id and o.passed
      where n.year_id = ${yearId}),
    held as (
      select e.nomination_id, max(h.held_on) as held_on from nominees e join sittings h on h.id = e.sitting_id
      where e.nomination_id in (select id from passed) group by 1),
    posted as (
      select distinct on (e.nomination_id) e.nomination_id, p.id, p.ends_on, h.held_on, c.posting_id is not null as closed
      from posting_entries e
        join postings p on p.id = e.posting_id
        left join sittings h on h.id = p.sitting_id
        left join posting_closures c on c.posting_id = p.id
      where e.nomination_id in (select id from passed)
        and not exists (select from posting_takedowns d where d.posting_id = p.id)
      order by e.nomination_id, p.posted_at desc, p.id desc),
    stopped as (
      select distinct on (u.nomination_id) u.nomination_id, jsonb_build_object('id', u.id, 'reason', u.reason) as suspension
      from nomination_suspensions u
      where u.nomination_id in (select id from passed)
        and not exists (select from suspension_lifts l where l.suspension_id = u.id)
      order by u.nomination_id, u.suspended_at desc, u.id desc)
    select n.sitting_id as "sittingId", n.award_code as "awardCode", n.step, y.profile,
      coalesce(posted.held_on, held.held_on) as "heldOn", posted.id as "postingId", posted.ends_on as "endsOn",
      posted.closed is true as closed, stopped.suspension, min(${rankedRecipient}) as recipient, count(*) as count,
      count(n.person_id) as persons, count(n.person_id) filter (where p.person_class = 'direct') as direct,
      count(*) filter (where p.gender = 'female') as women
    from passed n
      join cluster_years y on y.id = ${yearId}
      join agencies a on a.id = n.agency_id
      ${recipientJoins}
      left join held on held.nomination_id = n.id
      left join posted on posted.nomination_id = n.id
      left join stopped on stopped.nomination_id = n.id
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9 order by n.sitting_id, min(n.position)`.execute(db)
  return rows.map(withNeed)
}

function withNeed({ heldOn, profile, postingId, endsOn, closed, suspension, ...names }: Row): PassedNames {
  const needed = needOf(postingRule(names.awardCode, { heldOn, profile }), postingId !== null)
  return { ...names, posting: { postingId, endsOn, closed, suspension, needed } }
}
