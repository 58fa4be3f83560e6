import { type RawBuilder, sql } from 'kysely'
import { hasReport, heldPapers } from '#cycle/3-selection/dossier/checklist/checklist.store.ts'
import type { Db } from '#plumbing/database.ts'
import type { ProcessFacts } from './facts.ts'

const inVietnam = (column: string) => sql`(${sql.ref(column)} at time zone 'Asia/Ho_Chi_Minh')::date`
const named = (alias: string) =>
  sql`trim(${sql.ref(`${alias}.rank`)} || ' ' || ${sql.ref(`${alias}.full_name`)})`

/** The way of these nominations, in the order of their ids given. */
export async function processFacts(db: Db, ids: string[]): Promise<ProcessFacts[]> {
  const { rows } = await sql<ProcessFacts>`
    with authorities as materialized (${authoritiesOf(ids)})
    select n.id, n.year_id as "yearId", y.profile, n.agency_id as "agencyId", a.name as "agencyName",
      n.person_id as "personId", n.collective_id as "collectiveId", n.household_id as "householdId",
      case when n.person_id is not null then 'individual' when n.household_id is not null then 'household'
        else 'collective' end as kind,
      coalesce(${named('p')}, h.head_name, b.name, a.name) as recipient,
      n.award_code as "awardCode", n.route, n.step, n.illustrative,
      exists (select from entries e where e.year_id = n.year_id and e.agency_id = n.agency_id
        and e.award_code = n.award_code and e.person_id is not distinct from n.person_id
        and not exists (select from entry_withdrawals w where w.entry_id = e.id)) as "isEntered",
      n.nominated_at as "nominatedAt", ${inVietnam('n.nominated_at')} as "nominatedOn", ${named('o')} as "nominatedBy",
      ${dossierFacts}, ${loweringFacts}, ${councilFacts}, ${postingFacts}, ${awardFacts}
    from nominations n
      join cluster_years y on y.id = n.year_id
      join agencies a on a.id = n.agency_id
      join people o on o.id = n.nominated_by
      left join people p on p.id = n.person_id
      left join households h on h.id = n.household_id
      left join agencies b on b.id = n.collective_id
      left join lateral (select e.* from nominees e join sittings es on es.id = e.sitting_id
        where e.nomination_id = n.id order by es.held_on desc, e.id desc limit 1) nominee on true
      left join sittings s on s.id = nominee.sitting_id
      left join lateral (select po.* from posting_entries pe join postings po on po.id = pe.posting_id
        where pe.nomination_id = n.id and not exists (select from posting_takedowns pt where pt.posting_id = po.id)
        order by po.posted_at desc, po.id desc limit 1) posting on true
    where n.id = any(${ids}::uuid[])
    order by array_position(${ids}::uuid[], n.id)`.execute(db)
  return rows
}

// A decision says of each of its names who may decide it: thousands, taken apart once and not for every name.
function authoritiesOf(ids: string[]) {
  return sql`select d.id as decision_id, x.value from decisions d, jsonb_array_elements(d.authority) x
    where d.id in (select aw.decision_id from awards aw where aw.nomination_id = any(${ids}::uuid[]))
      and x.value->>'nominationId' = any(${ids}::text[])`
}

const list = (rows: RawBuilder<unknown>) => sql`coalesce((select json_agg(x) from (${rows}) x), '[]')`
const one = (row: RawBuilder<unknown>) => sql`(select row_to_json(x) from (${row}) x)`

const dossierFacts = sql`
  ${hasReport} as "hasReport", ${heldPapers} as papers,
  ${one(sql`select ${inVietnam('m.moved_at')} as on, ${named('mp')} as by, m.reason from nomination_steps m
    left join people mp on mp.id = m.moved_by where m.nomination_id = n.id and m.step = 'appraisal'
    order by m.id desc limit 1`)} as "handOver",
  ${list(sql`select f.condition, f.reason, ${named('fp')} as by, ${inVietnam('f.overridden_at')} as on, f.citation
    from finding_overrides f join people fp on fp.id = f.overridden_by
    where f.nomination_id = n.id order by f.overridden_at`)} as overrides,
  ${list(sql`select q.body_name as body, w.outcome, ${inVietnam('w.answered_at')} as on from appraisals q
    left join appraisal_answers w on w.appraisal_id = q.id
    where q.nomination_id = n.id order by q.asked_at, q.id`)} as appraisals`

const loweringFacts = sql`${list(sql`select g.from_code as "fromCode", g.to_code as "toCode", g.reason, ${named('gp')} as by,
    ${inVietnam('g.downgraded_at')} as on from downgrades g join people gp on gp.id = g.downgraded_by
    where g.nomination_id = n.id order by g.downgraded_at`)} as downgrades`

const councilFacts = sql`
  ${one(sql`select c.name, c.decision_reference as reference, c.formed_on as "formedOn" from councils c
    where c.id = s.council_id`)} as council,
  ${one(sql`select s.held_on as "heldOn", s.way, ${named('sp')} as presider, ${inVietnam('sc.closed_at')} as "closedOn",
      (select count(*) from council_members v where v.council_id = s.council_id and v.voting and v.from_on <= s.held_on
        and (v.to_on is null or v.to_on > s.held_on))::int as members,
      ${presence('present')} as present, ${presence('writtenOpinion')} as written, ${presence('absent')} as absent,
      ${sql`coalesce((select json_agg(rec.ground order by rec.ground) from recusals rec where rec.nominee_id = nominee.id), '[]')`} as recusals,
      (select count(*) from tellers te where te.sitting_id = s.id and te.way = s.way)::int as tellers,
      (select count(distinct ts.teller_id) from tally_signatures ts where ts.sitting_id = s.id and ts.digest =
        (select last.digest from tally_signatures last where last.sitting_id = s.id order by last.signed_at desc limit 1)
      )::int as signed
    from council_members sm join people sp on sp.id = sm.person_id
    left join sitting_closures sc on sc.sitting_id = s.id where sm.id = s.presider_id`)} as sitting,
  ${one(sql`select oc.all_members as "allMembers", oc.needed, oc.yes, oc.no, oc.blank, oc.invalid, oc.recused, oc.passed,
      oc.rule, oc.citation from nominee_outcomes oc where oc.nominee_id = nominee.id`)} as outcome`

function presence(kind: string) {
  return sql`(select count(*) from sitting_attendances sa join council_members v on v.id = sa.member_id and v.voting
    where sa.sitting_id = s.id and sa.presence = ${sql.lit(kind)})::int`
}

const postingFacts = sql`
  ${one(sql`select posting.posted_on as on, posting.ends_on as "endsOn", posting.days, posting.place,
      posting.own_rule as "ownRule", ${named('pp')} as by, ${inVietnam('pc.closed_at')} as "closedOn",
      (select count(*) from posting_opinions po left join posting_entries pe on pe.id = po.entry_id
        where po.posting_id = posting.id and (pe.nomination_id = n.id or po.entry_id is null))::int as opinions,
      (select count(*) from posting_opinions po left join posting_entries pe on pe.id = po.entry_id
        join posting_opinion_answers pa on pa.opinion_id = po.id
        where po.posting_id = posting.id and (pe.nomination_id = n.id or po.entry_id is null))::int as answered
    from people pp left join posting_closures pc on pc.posting_id = posting.id
    where pp.id = posting.posted_by`)} as posting,
  ${list(sql`select ${inVietnam('u.suspended_at')} as on,
      case when l.suspension_id is not null then json_build_object('on', ${inVietnam('l.lifted_at')},
        'outcome', l.outcome) end as lifted
    from nomination_suspensions u left join suspension_lifts l on l.suspension_id = u.id
    where u.nomination_id = n.id order by u.suspended_at`)} as suspensions,
  ${one(sql`select b.reference, b.submitted_on as on, ${named('bp')} as by,
      (select count(*) from submission_forwardings w where w.submission_id = b.id)::int as levels
    from submission_names bn join submissions b on b.id = bn.submission_id join people bp on bp.id = b.signed_by
    where bn.nomination_id = n.id order by b.submitted_on desc, b.id desc limit 1`)} as submission`

const awardFacts = sql`
  ${one(sql`select d.reference, d.decided_on as on,
      coalesce(nullif(d.signer_name, ''), ${named('dp')}) as signer,
      (select x.value from authorities x where x.decision_id = d.id and x.value->>'nominationId' = n.id::text) as authority,
      d.authority_reason as "authorityReason"
    from awards aw join decisions d on d.id = aw.decision_id left join people dp on dp.id = d.signed_by
    where aw.nomination_id = n.id`)} as decision,
  ${one(sql`select aw.id, aw.number, now.stands,
      ${one(sql`select bo.amount, bo.pays from bonuses bo where bo.award_id = aw.id`)} as bonus,
      ${one(sql`select cf.conferred_on as on, cf.place, cf.conferred_by as by from conferrals cf
        where cf.award_id = aw.id`)} as conferral
    from awards aw join award_standings now on now.award_id = aw.id where aw.nomination_id = n.id`)} as award`

/** The nominations a decision awarded, in the order of its annex. */
export async function decidedNominations(db: Db, decisionId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('awards')
    .where('decision_id', '=', decisionId)
    .where('nomination_id', 'is not', null)
    .orderBy('number')
    .orderBy('id')
    .select('nomination_id as id')
    .$narrowType<{ id: string }>()
    .execute()
  return rows.map((row) => row.id)
}
