import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { ConflictGround } from '#ground/units/councils.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

/** Who reads, and on which day. */
export type Reader = { id: string; today: Day }

type Pair = { nomination: string; member: Expression<string>; day: Expression<string> }

/**
 * “Xung đột lợi ích”: on which grounds a member ought not to judge a nomination on a day, read from posts, duties, declared
 * kinships and works. `nomination` is the alias of a row of nominations in the query around.
 */
export function groundsBetween({ nomination, member, day }: Pair): RawBuilder<ConflictGround[]> {
  const n = (column: string) => sql.ref(`${nomination}.${column}`)
  const stands = (alias: string) =>
    sql`${sql.ref(`${alias}.from_on`)} <= ${day} and (${sql.ref(`${alias}.to_on`)} is null or ${sql.ref(`${alias}.to_on`)} > ${day})`
  return sql<ConflictGround[]>`array_remove(array[
    case when ${n('person_id')} = ${member} then 'self' end,
    case when exists (select from kinships gk
      where ((gk.person_id = ${n('person_id')} and gk.relative_id = ${member})
        or (gk.relative_id = ${n('person_id')} and gk.person_id = ${member}))
      and not exists (select from kinship_withdrawals gkw where gkw.kinship_id = gk.id)) then 'kin' end,
    case when exists (select from nomination_works gw
      left join initiatives gi on gi.id = gw.initiative_id
      left join past_works gp on gp.id = gw.past_work_id
      where gw.nomination_id = ${n('id')} and ${n('person_id')} is distinct from ${member}
      and (gi.person_id = ${member} or gp.person_id = ${member} or exists (
        select from nomination_works gx join nominations gn on gn.id = gx.nomination_id and gn.person_id = ${member}
        where gx.initiative_id = gw.initiative_id))) then 'sharedWork' end,
    case when ${n('person_id')} is null and ${n('household_id')} is null and exists (select from duties gd
      where gd.person_id = ${member} and gd.duty = 'head'
      and gd.agency_id = coalesce(${n('collective_id')}, ${n('agency_id')}) and ${stands('gd')}) then 'headOfRecipient' end,
    case when exists (
      select from (select person_id, agency_id, from_on, to_on from posts
        union all select person_id, agency_id, from_on, to_on from duties) gs
      where gs.person_id = ${member} and gs.agency_id in (${n('agency_id')}, ${n('collective_id')})
      and ${stands('gs')}) then 'sameAgency' end
  ], null)`
}

/**
 * Whether a nomination is closed to a person, because he sits in the council that judges it and a ground of that council's
 * own rules takes him out, or he has declared that he takes no part. From the hand-over until the sitting is closed; a draft is
 * still its agency's, and a judged dossier is no longer before him.
 */
export function isHiddenFrom(reader: Reader, nominationId: Expression<string>): RawBuilder<SqlBool> {
  const member = sql<string>`${reader.id}::uuid`
  const today = sql<string>`${reader.today}::date`
  const during = groundsBetween({ nomination: 'hn', member, day: sql<string>`hs.held_on` })
  const before = groundsBetween({ nomination: 'hn', member, day: today })
  return sql<SqlBool>`(exists (select from council_members hm where hm.person_id = ${member}) and (exists (
      select from nominees he
      join nominations hn on hn.id = he.nomination_id
      join sittings hs on hs.id = he.sitting_id
      join councils hc on hc.id = hs.council_id
      join council_members hm on hm.council_id = hc.id and hm.person_id = ${member}
        and hm.from_on <= hs.held_on and (hm.to_on is null or hm.to_on > hs.held_on)
      where he.nomination_id = ${nominationId}
      and not exists (select from sitting_closures hx where hx.sitting_id = hs.id)
      and (${during} && hc.enforced or exists (
        select from recusals hr where hr.nominee_id = he.id and hr.member_id = hm.id)))
    or exists (
      select from nominations hn
      join cluster_years hy on hy.id = hn.year_id
      join clusters hl on hl.id = hy.cluster_id
      join councils hc on hc.organisation_id = hl.organisation_id
      join council_members hm on hm.council_id = hc.id and hm.person_id = ${member}
        and hm.from_on <= ${today} and (hm.to_on is null or hm.to_on > ${today})
      where hn.id = ${nominationId} and hn.step in ('appraisal', 'council') and ${before} && hc.enforced)))`
}

/** Of these nominations, the ones closed to the person. */
export async function hiddenNominations(db: Db, reader: Reader, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('nominations as n')
    .where('n.id', '=', sql<string>`any(${ids}::uuid[])`)
    .where((eb) => isHiddenFrom(reader, eb.ref('n.id')))
    .select('n.id')
    .execute()
  return new Set(rows.map((row) => row.id))
}

/**
 * All nominations of a year closed to the person. Looked for only where a ground above could lie: a ground that is added there is
 * added here too.
 */
export async function hiddenInYear(db: Db, reader: Reader, yearId: string): Promise<string[]> {
  const me = sql`${reader.id}::uuid`
  const works = sql`select w.id from nomination_works w left join initiatives i on i.id = w.initiative_id
    left join past_works k on k.id = w.past_work_id left join nominations o on o.id = w.nomination_id
    where ${me} in (i.person_id, k.person_id, o.person_id)`
  const { rows } = await sql<{ id: string }>`
    with mine as (select agency_id from posts where person_id = ${me} union select agency_id from duties where person_id = ${me}),
    close as (
      select id from nominations where year_id = ${yearId} and (person_id = ${me}
        or agency_id in (select agency_id from mine) or collective_id in (select agency_id from mine)
        or person_id in (select relative_id from kinships where person_id = ${me}
          union select person_id from kinships where relative_id = ${me}))
      union select other.nomination_id from nomination_works own join nomination_works other
        on other.initiative_id = own.initiative_id or other.past_work_id = own.past_work_id where own.id in (${works})
      union select e.nomination_id from recusals r join nominees e on e.id = r.nominee_id
        join council_members m on m.id = r.member_id where m.person_id = ${me})
    select n.id from nominations n join close using (id)
    where n.year_id = ${yearId} and ${isHiddenFrom(reader, sql.ref('n.id'))}`.execute(db)
  return rows.map((row) => row.id)
}
