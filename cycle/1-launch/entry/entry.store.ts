import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Entry } from './entry.ts'

function entryQuery(db: Db, yearId: string) {
  return db
    .selectFrom('entries')
    .innerJoin('people as writer', 'writer.id', 'entries.entered_by')
    .leftJoin('people', 'people.id', 'entries.person_id')
    .leftJoin('entry_withdrawals as gone', 'gone.entry_id', 'entries.id')
    .leftJoin('people as taker', 'taker.id', 'gone.withdrawn_by')
    .where('entries.year_id', '=', yearId)
    .select([
      'entries.id',
      'entries.agency_id as agencyId',
      'entries.person_id as personId',
      'people.full_name as personName',
      'people.rank',
      'entries.award_code as awardCode',
      'entries.entered_at as enteredAt',
      'writer.full_name as enteredBy',
      'gone.reason',
      'gone.withdrawn_at as withdrawnAt',
      'taker.full_name as withdrawnBy',
      'entries.illustrative',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof entryQuery>['execute']>>[number]

function asEntry({ reason, withdrawnAt, withdrawnBy, ...row }: Row): Entry {
  const withdrawal = withdrawnAt ? { reason: reason ?? '', at: withdrawnAt, by: withdrawnBy ?? '' } : null
  return { ...row, withdrawal }
}

type EntryFilter = { agencyId: string | null; awardCode: string | null; page: number }
export const entriesPerPage = 50

/** One page of the entries of the year: collectives first, people by given name. */
export async function entriesOfYear(db: Db, yearId: string, filter: EntryFilter): Promise<Entry[]> {
  const rows = await entryQuery(db, yearId)
    .innerJoin('agencies', 'agencies.id', 'entries.agency_id')
    .$if(filter.agencyId !== null, (query) => query.where('entries.agency_id', '=', filter.agencyId))
    .$if(filter.awardCode !== null, (query) => query.where('entries.award_code', '=', filter.awardCode))
    .orderBy('agencies.position')
    .orderBy('agencies.id')
    .orderBy('entries.person_id', (order) => order.asc().nullsFirst())
    .orderBy(sql`people.given_name collate vietnamese`)
    .orderBy('entries.id')
    .limit(entriesPerPage)
    .offset((filter.page - 1) * entriesPerPage)
    .execute()
  return rows.map(asEntry)
}

/** How many entries stand under the filter, withdrawn ones counted apart. */
export function countEntries(db: Db, yearId: string, filter: Omit<EntryFilter, 'page'>) {
  return db
    .selectFrom('entries')
    .leftJoin('entry_withdrawals as gone', 'gone.entry_id', 'entries.id')
    .where('entries.year_id', '=', yearId)
    .$if(filter.agencyId !== null, (query) => query.where('entries.agency_id', '=', filter.agencyId))
    .$if(filter.awardCode !== null, (query) => query.where('entries.award_code', '=', filter.awardCode))
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      eb.fn.count<number>('entries.id').filterWhere('gone.entry_id', 'is', null).as('standing'),
    ])
    .executeTakeFirstOrThrow()
}

/** One entry of the agency in the year. */
export async function entryOf(
  db: Db,
  yearId: string,
  key: { agencyId: string; id: string },
): Promise<Entry | undefined> {
  const row = await entryQuery(db, yearId)
    .where('entries.agency_id', '=', key.agencyId)
    .where('entries.id', '=', key.id)
    .executeTakeFirst()
  return row && asEntry(row)
}

/** The people who hold a post in the agency on the day, by given name. */
export function peopleServing(db: Db, agencyId: string, today: Day) {
  return db
    .selectFrom('posts')
    .innerJoin('people', 'people.id', 'posts.person_id')
    .where('posts.agency_id', '=', agencyId)
    .where('posts.from_on', '<=', today)
    .where((eb) => eb.or([eb('posts.to_on', 'is', null), eb('posts.to_on', '>', today)]))
    .groupBy(['people.id', 'people.full_name', 'people.rank', 'people.given_name'])
    .orderBy(sql`people.given_name collate vietnamese`)
    .orderBy(sql`people.full_name collate vietnamese`)
    .select(['people.id', 'people.full_name as name', 'people.rank'])
    .execute()
}

/** An entry that stands, as a list of the year tells it. */
export type StandingEntry = {
  agencyId: string
  personId: string | null
  personName: string | null
  rank: string | null
  post: string | null
  awardCode: string
  illustrative: boolean
}

/** Every entry that stands, of the year or of one agency: collectives first, people by given name. */
export function standingEntries(
  db: Db,
  yearId: string,
  { agencyId, on }: { agencyId: string | null; on: Day },
): Promise<StandingEntry[]> {
  return db
    .selectFrom('entries')
    .innerJoin('agencies', 'agencies.id', 'entries.agency_id')
    .leftJoin('people', 'people.id', 'entries.person_id')
    .leftJoin('entry_withdrawals as gone', 'gone.entry_id', 'entries.id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('posts')
          .whereRef('posts.person_id', '=', 'entries.person_id')
          .whereRef('posts.agency_id', '=', 'entries.agency_id')
          .where('posts.from_on', '<=', on)
          .orderBy('posts.from_on', 'desc')
          .limit(1)
          .select('posts.title')
          .as('post'),
      (join) => join.onTrue(),
    )
    .where('entries.year_id', '=', yearId)
    .where('gone.entry_id', 'is', null)
    .$if(agencyId !== null, (query) => query.where('entries.agency_id', '=', agencyId))
    .orderBy('agencies.position')
    .orderBy('agencies.id')
    .orderBy('entries.person_id', (order) => order.asc().nullsFirst())
    .orderBy(sql`people.given_name collate vietnamese`)
    .orderBy('entries.id')
    .select([
      'entries.agency_id as agencyId',
      'entries.person_id as personId',
      'people.full_name as personName',
      'people.rank',
      'post.title as post',
      'entries.award_code as awardCode',
      'entries.illustrative',
    ])
    .execute()
}
