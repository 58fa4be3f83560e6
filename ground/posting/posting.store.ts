import { type Expression, type SqlBool, sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import { addDays } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { daysShownAfter, type Posting, type PostingEntry } from './posting.ts'
import type { PostingRule } from './rule.ts'

const postingsPerPage = 20
export const entriesPerPage = 200

function postingQuery(db: Db) {
  return db
    .selectFrom('postings as p')
    .innerJoin('cluster_years as y', 'y.id', 'p.year_id')
    .innerJoin('clusters as c', 'c.id', 'y.cluster_id')
    .innerJoin('agencies as o', 'o.id', 'p.organisation_id')
    .leftJoin('posting_takedowns as d', 'd.posting_id', 'p.id')
    .leftJoin('posting_closures as x', 'x.posting_id', 'p.id')
    .select([
      'p.id',
      'p.year_id as yearId',
      'y.slug',
      'y.year',
      'p.organisation_id as organisationId',
      'o.name as organisationName',
      'c.name as clusterName',
      'p.sitting_id as sittingId',
      'p.title',
      'p.place',
      'p.place_words as placeWords',
      sql<PostingRule>`p.rule`.as('rule'),
      'p.days',
      'p.own_rule as ownRule',
      sql<Day>`p.posted_on`.as('postedOn'),
      sql<Day>`p.ends_on`.as('endsOn'),
      'p.snapshot',
      'p.digest',
      'p.signature',
      'p.public_key as publicKey',
      sql<boolean>`exists (select from signing_keys k where k.public_key = p.public_key)`.as('keyKnown'),
      'p.paper_id as paperId',
      'p.illustrative',
      sql<Posting['takenDown']>`case when d.posting_id is null then null
        else json_build_object('reason', d.reason, 'at', d.taken_at) end`.as('takenDown'),
      'x.closed_at as closedAt',
      'x.paper_id as closingPaperId',
    ])
}

export function postingOf(db: Db, id: string): Promise<Posting | undefined> {
  return postingQuery(db).where('p.id', '=', id).executeTakeFirst()
}

/** One posting of the year, kept for this deed alone. */
export function lockPosting(tx: Db, yearId: string, id: string): Promise<Posting | undefined> {
  return postingQuery(tx)
    .where('p.id', '=', id)
    .where('p.year_id', '=', yearId)
    .forUpdate('p')
    .executeTakeFirst()
}

/** The postings of a year, newest first. */
export function postingsOfYear(db: Db, yearId: string): Promise<Posting[]> {
  return postingQuery(db)
    .where('p.year_id', '=', yearId)
    .orderBy('p.posted_at', 'desc')
    .orderBy('p.id', 'desc')
    .limit(100)
    .execute()
}

/** What the portal may show on a day: running lists first, then those that ended lately. */
export async function portalPostings(db: Db, today: Day, page: number) {
  const rows = await db
    .selectFrom('postings as p')
    .innerJoin('agencies as o', 'o.id', 'p.organisation_id')
    .where(onPortal(today))
    .orderBy('p.ends_on', 'desc')
    .orderBy('p.id', 'desc')
    .limit(postingsPerPage)
    .offset((page - 1) * postingsPerPage)
    .select([
      'p.id',
      'p.title',
      'o.name as organisationName',
      sql<Day>`p.posted_on`.as('postedOn'),
      sql<Day>`p.ends_on`.as('endsOn'),
      'p.illustrative',
      sql<number>`(select count(*)::int from posting_entries e where e.posting_id = p.id)`.as('names'),
      sql<number>`count(*) over ()`.as('all'),
    ])
    .execute()
  return { rows, pages: Math.max(1, Math.ceil((rows[0]?.all ?? 0) / postingsPerPage)) }
}

const onPortal = (today: Day): Expression<SqlBool> =>
  sql<SqlBool>`p.place = 'portal' and p.posted_on <= ${today}::date
    and p.ends_on >= ${addDays(today, -daysShownAfter)}::date
    and not exists (select from posting_takedowns d where d.posting_id = p.id)`

/** The names of a posted list in their order; all of them, or one page. */
export function entriesOf(db: Db, postingId: string, page?: number): Promise<PostingEntry[]> {
  const query = db
    .selectFrom('posting_entries')
    .where('posting_id', '=', postingId)
    .orderBy('position')
    .select([
      'id',
      'position',
      'nomination_id as nominationId',
      'recipient',
      'agency_name as agencyName',
      'award_code as awardCode',
      'achievement',
    ])
  return (page ? query.limit(entriesPerPage).offset((page - 1) * entriesPerPage) : query).execute()
}
