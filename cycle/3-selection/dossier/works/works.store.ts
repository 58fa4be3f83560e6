import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { Dossier } from '../dossier-of.store.ts'
import { recipient, recipientJoins } from '../recipient.ts'
import type { Work } from './works.ts'

/** The works a nomination may rest on, the attached ones first: of the person; of the agency for a collective. */
export async function worksFor(db: Db, { id, personId, collectiveId, agencyId }: Dossier): Promise<Work[]> {
  const owns = personId
    ? sql`i.person_id = ${personId}::uuid`
    : sql`i.agency_id = any(${[agencyId, collectiveId].filter(Boolean)}::uuid[])`
  const { rows } = await sql<Work>`
    with works as (
      select 'initiative' as "from", i.id, i.title, p.full_name as author, i.reach, i.recognised_on,
        i.recognition_reference as reference, i.illustrative
      from initiatives i left join people p on p.id = i.person_id
      where ${owns} or i.id in (select initiative_id from nomination_works where nomination_id = ${id}::uuid)
      union all
      select 'pastWork', w.id, w.title, null, w.reach, w.recognised_on, w.source, w.illustrative from past_works w
      where w.person_id = ${personId}::uuid
        and not exists (select from fact_withdrawals b where b.past_work_id = w.id)
    )
    select works."from", works.id, at.id as "attachedId", title, author, reach, recognised_on as "recognisedOn",
      reference, illustrative, coalesce(steps.all, '[]') as steps, used.by as "usedBy",
      coalesce(others.all, '[]') as others
    from works
      left join nomination_works at on at.nomination_id = ${id}::uuid
        and works.id in (at.initiative_id, at.past_work_id)
      left join lateral (
        select json_agg(json_build_object('step', s.step, 'onDay', s.on_day, 'reference', s.reference, 'words', s.words)
          order by s.on_day, s.id) as "all" from initiative_steps s where s.initiative_id = works.id) steps on true
      left join lateral (
        select json_build_object('code', a.award_code, 'year', a.year) as by
        from initiative_uses u join awards a on a.id = u.award_id
          join award_standings st on st.award_id = a.id and st.stands
        where works.id in (u.initiative_id, u.past_work_id)
          and not exists (select from fact_withdrawals b where b.use_id = u.id) limit 1) used on true
      left join lateral (
        select json_agg(json_build_object('id', n.id, 'awardCode', n.award_code,
          'recipient', ${recipient}) order by n.id) as "all"
        from nomination_works o join nominations n on n.id = o.nomination_id
          join agencies a on a.id = n.agency_id ${recipientJoins}
        where works.id in (o.initiative_id, o.past_work_id) and n.id <> ${id}::uuid
          and n.step not in ('withdrawn', 'refused')) others on true
    order by at.id is null, recognised_on desc nulls last, works.id limit 200`.execute(db)
  return rows
}
