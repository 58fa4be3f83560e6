import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

/**
 * What must never be: each award of a nomination read back from the bare rows, with none of the program's own rules.
 * Answers a line for every broken truth.
 */
export async function brokenTruths(tx: Db): Promise<string[]> {
  const { rows } = await sql<{ truth: string; name: string }>`
    with given as (
      select a.id, a.recipient as name, a.nomination_id, d.id as decision_id, d.decided_on, d.signed_by, d.issuer_id,
        d.authority, d.authority_reason, e.id as nominee_id, s.id as sitting_id, s.council_id, s.held_on, s.way,
        o.yes, o.no, o.blank, o.invalid, o.recused, o.needed, o.all_members, o.passed
      from awards a join decisions d on d.id = a.decision_id
      left join nominees e on e.nomination_id = a.nomination_id
      left join sittings s on s.id = e.sitting_id
      left join nominee_outcomes o on o.nominee_id = e.id
      where a.nomination_id is not null
    ), members as (
      select g.id as award_id, m.id, m.person_id from given g join council_members m on m.council_id = g.council_id
        and m.voting and m.from_on <= g.held_on and (m.to_on is null or m.to_on > g.held_on)
    )
    select 'no closed sitting' as truth, name from given
      where not exists (select from sitting_closures c where c.sitting_id = given.sitting_id)
    union all select 'threshold not reached', name from given
      where passed is not true or yes < ceil(0.75 * (select count(*) from members where award_id = given.id))
        or all_members <> (select count(*) from members where award_id = given.id)
    union all select 'missing vote', name from given
      where way = 'rollCall' and exists (select from members m where m.award_id = given.id
        and not exists (select from votes v where v.nominee_id = given.nominee_id and v.member_id = m.id)
        and not exists (select from recusals r where r.nominee_id = given.nominee_id and r.member_id = m.id)
        and not exists (select from sitting_attendances t where t.sitting_id = given.sitting_id and t.member_id = m.id
          and t.presence = 'absent'))
    union all select 'count differs from the votes', name from given
      where way = 'rollCall' and yes <> (select count(*) from votes v where v.nominee_id = given.nominee_id and v.choice = 'yes')
    union all select 'count differs from the tellers', name from given
      where way = 'paper' and (select count(distinct c.teller_id) from paper_counts c
        join paper_count_rows r on r.count_id = c.id and r.nominee_id = given.nominee_id and r.yes = given.yes
          and r.no = given.no and r.blank = given.blank and r.invalid = given.invalid
        where c.sitting_id = given.sitting_id and c.round = (select max(l.round) from paper_counts l
          where l.sitting_id = c.sitting_id and l.teller_id = c.teller_id)) < 2
    union all select 'unsigned tally', name from given
      where way = 'paper' and exists (select from tellers t where t.sitting_id = given.sitting_id and t.way = 'paper'
        and not exists (select from tally_signatures g where g.sitting_id = t.sitting_id and g.teller_id = t.id))
    union all select 'more ballots than members', name from given
      where yes + no + blank + invalid + recused > all_members
    union all select 'the nominee voted on himself', name from given
      where exists (select from votes v join council_members m on m.id = v.member_id
        join nominations n on n.id = given.nomination_id and n.person_id = m.person_id
        where v.nominee_id = given.nominee_id)
    union all select 'unexpired posting', name from given
      where exists (select from posting_entries p join postings o on o.id = p.posting_id
        where p.nomination_id = given.nomination_id and not exists (select from posting_takedowns t where t.posting_id = o.id)
        and (o.ends_on >= given.decided_on or not exists (select from posting_closures c where c.posting_id = o.id)))
    union all select 'suspended name', name from given
      where exists (select from nomination_suspensions u left join suspension_lifts l on l.suspension_id = u.id
        where u.nomination_id = given.nomination_id and (l.suspension_id is null or l.outcome = 'refused'))
    union all select 'unauthorised signer', name from given
      where not exists (select from duties t where t.person_id = given.signed_by and t.agency_id = given.issuer_id
          and t.duty = 'head' and t.from_on <= given.decided_on and (t.to_on is null or t.to_on > given.decided_on))
        or (select x->>'answer' from jsonb_array_elements(given.authority) x
          where x->>'nominationId' = given.nomination_id::text) is null
        or (select x->>'answer' from jsonb_array_elements(given.authority) x
          where x->>'nominationId' = given.nomination_id::text) = 'no'
        or ((select x->>'answer' from jsonb_array_elements(given.authority) x
          where x->>'nominationId' = given.nomination_id::text) <> 'yes' and given.authority_reason = '')
    union all select 'on no list', name from given
      where not exists (select from submission_names b join decision_lists l on l.submission_id = b.submission_id
        where b.nomination_id = given.nomination_id and l.decision_id = given.decision_id)
    union all select 'awarded twice', min(name) from given group by nomination_id having count(*) > 1`.execute(
    tx,
  )
  return rows.map((row) => `${row.truth}: ${row.name}`)
}
