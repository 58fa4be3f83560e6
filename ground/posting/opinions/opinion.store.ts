import { type SqlBool, sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { type Actor, chargedWith } from '../../people/actor.ts'
import { isOrganisationHead, type Year } from '../../units/year.ts'
import { followHash } from './follow.ts'
import type { Opinion, OpinionOutcome } from './opinion.ts'

const opinionsPerPage = 30

function opinionQuery(db: Db, yearId: string) {
  return db
    .selectFrom('posting_opinions as o')
    .innerJoin('postings as p', 'p.id', 'o.posting_id')
    .leftJoin('posting_entries as e', 'e.id', 'o.entry_id')
    .leftJoin('nominations as n', 'n.id', 'e.nomination_id')
    .leftJoin('posting_opinion_answers as w', 'w.opinion_id', 'o.id')
    .where('p.year_id', '=', yearId)
    .select([
      'o.id',
      'o.posting_id as postingId',
      'p.title as postingTitle',
      'p.year_id as yearId',
      'o.kind',
      'e.recipient',
      'e.nomination_id as nominationId',
      'n.agency_id as entryAgencyId',
      'n.person_id as entryPersonId',
      'o.words',
      'o.file_id as fileId',
      'o.receipt',
      'o.due_on as dueOn',
      'o.received_at as receivedAt',
      'o.illustrative',
      sql<boolean>`o.author_name <> ''`.as('isNamed'),
      sql<OpinionOutcome | null>`w.outcome`.as('outcome'),
      'w.words as answer',
      'w.answered_at as answeredAt',
      sql<string | null>`(select u.id from nomination_suspensions u where u.nomination_id = e.nomination_id
        and not exists (select from suspension_lifts l where l.suspension_id = u.id)
        order by u.suspended_at desc limit 1)`.as('suspensionId'),
      sql<boolean>`coalesce(n.step in ('awarded', 'refused', 'withdrawn'), false)`.as('isEnded'),
      sql<string[]>`array(select h.person_id::text from opinion_handlers h where h.opinion_id = o.id)`.as(
        'handlerIds',
      ),
    ])
}

export function opinionOf(db: Db, yearId: string, id: string): Promise<Opinion | undefined> {
  return opinionQuery(db, yearId).where('o.id', '=', id).executeTakeFirst()
}

/** One opinion, kept for this deed alone. */
export function lockOpinion(tx: Db, yearId: string, id: string): Promise<Opinion | undefined> {
  return opinionQuery(tx, yearId).where('o.id', '=', id).forUpdate('o').executeTakeFirst()
}

/** The opinions of a year that this person handles, the unanswered and most pressing first. */
export async function opinionsFor(db: Db, who: Actor, year: Year, page: number) {
  const rows = await opinionQuery(db, year.id)
    .where(handledBy(who, year))
    .orderBy(sql`w.opinion_id is not null`)
    .orderBy('o.due_on')
    .orderBy('o.id')
    .limit(opinionsPerPage)
    .offset((page - 1) * opinionsPerPage)
    .select(sql<number>`count(*) over ()`.as('all'))
    .execute()
  return { rows, pages: Math.max(1, Math.ceil((rows[0]?.all ?? 0) / opinionsPerPage)) }
}

/**
 * The same as the policy, for lists: nothing of himself or his agencies, no denunciation but the head's. Asks of an opinion `o` on
 * the nomination `n`.
 */
export function handledBy(who: Actor, year: Year) {
  const isHead = isOrganisationHead(who, year)
  return sql<SqlBool>`n.person_id is distinct from ${who.id}::uuid
    and (${isHead} or n.agency_id is null or not n.agency_id = any(${chargedWith(who)}::uuid[]))
    and (o.kind <> 'denunciation' or ${isHead}
      or exists (select from opinion_handlers h where h.opinion_id = o.id and h.person_id = ${who.id}::uuid))`
}

/** Whether the head gave this person a denunciation of the year to handle. */
export async function isHandler(db: Db, personId: string, yearId: string): Promise<boolean> {
  const row = await db
    .selectFrom('opinion_handlers as h')
    .innerJoin('posting_opinions as o', 'o.id', 'h.opinion_id')
    .innerJoin('postings as p', 'p.id', 'o.posting_id')
    .where('h.person_id', '=', personId)
    .where('p.year_id', '=', yearId)
    .select('h.opinion_id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Who wrote; for those alone who may see it and whose looking was noted. */
export function authorOf(db: Db, id: string) {
  return db
    .selectFrom('posting_opinions')
    .where('id', '=', id)
    .select(['author_name as name', 'author_contact as contact'])
    .executeTakeFirst()
}

/** Whether this person's looking at the author was noted within the last half hour. */
export async function hasLooked(db: Db, who: Actor, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('journal')
    .where('subject_id', '=', id)
    .where('actor_id', '=', who.id)
    .where('action', '=', 'opinion.authorSeen')
    .where('at', '>', sql<Date>`moment() - interval '30 minutes'`)
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}

/** The people a denunciation may be given to: heads and officers of the body and of the year's agencies. */
export function handlersToName(db: Db, year: Year, opinion: Opinion) {
  const agencyIds = [year.organisationId, ...year.members.map((one) => one.id)]
  return db
    .selectFrom('people as p')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('duties as d')
          .whereRef('d.person_id', '=', 'p.id')
          .where('d.duty', 'in', ['head', 'officer'])
          .where(sql<SqlBool>`d.agency_id = any(${agencyIds}::uuid[])`)
          .where(sql<SqlBool>`d.to_on is null`)
          .select('d.id'),
      ),
    )
    .where(sql<SqlBool>`p.id is distinct from ${opinion.entryPersonId}::uuid`)
    .orderBy(sql`p.given_name collate vietnamese`)
    .limit(300)
    .select(['p.id', 'p.full_name as name', 'p.rank'])
    .execute()
}

/** What whoever wrote sees at the secret address: the state and the answer, never who handled it. */
export function followed(db: Db, secret: string) {
  return db
    .selectFrom('posting_opinions as o')
    .innerJoin('postings as p', 'p.id', 'o.posting_id')
    .innerJoin('agencies as a', 'a.id', 'p.organisation_id')
    .leftJoin('posting_opinion_answers as w', 'w.opinion_id', 'o.id')
    .where('o.follow_hash', '=', followHash(secret))
    .select([
      'o.receipt',
      'o.kind',
      'o.due_on as dueOn',
      'o.received_at as receivedAt',
      'p.title',
      'a.name as organisationName',
      sql<OpinionOutcome | null>`w.outcome`.as('outcome'),
      'w.words as answer',
      'w.answered_at as answeredAt',
    ])
    .executeTakeFirst()
}

/** The name an opinion is about, and whether that person heads the body that would have to judge. */
export function entryAimedAt(db: Db, postingId: string, entryId: string) {
  return db
    .selectFrom('posting_entries as e')
    .innerJoin('postings as p', 'p.id', 'e.posting_id')
    .innerJoin('nominations as n', 'n.id', 'e.nomination_id')
    .where('e.id', '=', entryId)
    .where('e.posting_id', '=', postingId)
    .select([
      'e.id',
      sql<boolean>`exists (select from duties d where d.person_id = n.person_id and d.duty = 'head'
        and d.agency_id = p.organisation_id and d.to_on is null)`.as('headsBody'),
    ])
    .executeTakeFirst()
}

export type Followed = NonNullable<Awaited<ReturnType<typeof followed>>>

/** The file that came with an opinion. */
export function fileOf(db: Db, opinionId: string) {
  return db
    .selectFrom('posting_opinions as o')
    .innerJoin('files as f', 'f.id', 'o.file_id')
    .where('o.id', '=', opinionId)
    .select(['f.name', 'f.kind', sql<Buffer>`f.content`.as('content')])
    .executeTakeFirst()
}
