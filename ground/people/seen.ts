import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Actor, isAdministrator } from './actor.ts'

/** Whether an agency stands in a body the person serves, or whose council they sit in; the administrator's are all. */
export function agencySeen(who: Actor, agencyId: Expression<string | null>): RawBuilder<SqlBool> {
  return isAdministrator(who) ? sql<SqlBool>`true` : sql<SqlBool>`${agencyId} in (${bodyOf(who)})`
}

/** The same asked of one row after the other: for a page of a long list that an index gives in its order. */
export function agencySeenInOrder(who: Actor, agencyId: Expression<string | null>): RawBuilder<SqlBool> {
  return isAdministrator(who) ? sql<SqlBool>`true` : sql<SqlBool>`${agencyId} = any(array(${bodyOf(who)}))`
}

const bodyOf = (who: Actor) => sql`
  with recursive up as (
    select id, parent_id from agencies where id = any(${[...who.agencyIds, ...who.councilOrganisationIds]}::uuid[])
    union select above.id, above.parent_id from agencies above join up on above.id = up.parent_id
  ), body as (
    select id from up where parent_id is null
    union select below.id from agencies below join body on below.parent_id = body.id
  ) select id from body`

/** Whether a person serves, or ever served, such an agency; everybody sees themselves. */
export function personSeen(who: Actor, personId: Expression<string>): RawBuilder<SqlBool> {
  if (isAdministrator(who)) return sql<SqlBool>`true`
  const post = sql.ref<string | null>('seen_post.agency_id')
  return sql<SqlBool>`(${personId} = ${who.id}::uuid or exists (
    select 1 from posts seen_post where seen_post.person_id = ${personId} and ${agencySeen(who, post)}))`
}

/** Each word must stand somewhere in the folded text, with or without marks. */
export function allWords(folded: Expression<string | null>, words: string): RawBuilder<SqlBool> {
  const each = words
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 6)
    .map((word) => sql`${folded} like vn_fold(${`%${word.replace(/[\\%_]/g, '\\$&')}%`})`)
  return each.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`(${sql.join(each, sql` and `)})`
}
