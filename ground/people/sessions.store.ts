import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Language } from '#plumbing/language.ts'
import { tokenHash } from './accounts.ts'
import type { Actor, Duty } from './actor.ts'

/** Who stands behind a session token, with the posts and duties of the day; nothing for a dead session. */
export async function actorOfToken(db: Db, token: string, today: Day) {
  const row = await db
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account_id')
    .innerJoin('people', 'people.id', 'accounts.person_id')
    .where('sessions.token_hash', '=', tokenHash(token))
    .where('sessions.ended_at', 'is', null)
    .where('accounts.disabled_at', 'is', null)
    .where('sessions.expires_at', '>', sql<Date>`now()`)
    .select((eb) => [
      'sessions.id as sessionId',
      'sessions.csrf',
      'sessions.seen_at',
      'accounts.id as accountId',
      'accounts.must_change_password as mustChange',
      sql<Language>`accounts.language`.as('language'),
      'people.id',
      'people.full_name as name',
      'people.rank',
      jsonArrayFrom(
        eb
          .selectFrom('duties')
          .whereRef('duties.person_id', '=', 'people.id')
          .where('duties.from_on', '<=', today)
          .where((w) => w.or([w('duties.to_on', 'is', null), w('duties.to_on', '>', today)]))
          .select([sql<Duty>`duties.duty`.as('duty'), 'duties.agency_id as agencyId']),
      ).as('duties'),
      jsonArrayFrom(
        eb
          .selectFrom('posts')
          .whereRef('posts.person_id', '=', 'people.id')
          .where('posts.from_on', '<=', today)
          .where((w) => w.or([w('posts.to_on', 'is', null), w('posts.to_on', '>', today)]))
          .select('posts.agency_id as agencyId'),
      ).as('posts'),
      jsonArrayFrom(
        eb
          .selectFrom('council_members')
          .innerJoin('councils', 'councils.id', 'council_members.council_id')
          .whereRef('council_members.person_id', '=', 'people.id')
          .where('council_members.from_on', '<=', today)
          .where((w) =>
            w.or([w('council_members.to_on', 'is', null), w('council_members.to_on', '>', today)]),
          )
          .select('councils.organisation_id as organisationId'),
      ).as('councils'),
    ])
    .executeTakeFirst()
  if (!row) return undefined
  const agencyIds = [...row.posts, ...row.duties].map((one) => one.agencyId).filter((one) => one !== null)
  const actor: Actor = {
    id: row.id,
    accountId: row.accountId,
    name: row.name,
    rank: row.rank,
    today,
    language: row.language,
    duties: row.duties,
    agencyIds: [...new Set(agencyIds)],
    councilOrganisationIds: row.councils.map((one) => one.organisationId),
  }
  return { actor, sessionId: row.sessionId, csrf: row.csrf, seenAt: row.seen_at, mustChange: row.mustChange }
}

/** The living sessions of an account, newest first. */
export function sessionsOf(db: Db, accountId: string) {
  return db
    .selectFrom('sessions')
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .orderBy('seen_at', 'desc')
    .limit(50)
    .select(['id', 'address', 'agent', 'created_at as createdAt', 'seen_at as seenAt'])
    .execute()
}
