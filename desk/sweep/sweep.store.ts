import { type SqlBool, sql } from 'kysely'
import { type Actor, chargedWith } from '#ground/people/actor.ts'
import { holding } from '#ground/people/people.store.ts'
import { allWords } from '#ground/people/seen.ts'
import type { Layer } from '#law/kernel/asked.ts'
import type { AwardCode } from '#law/kernel/award-code.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Route } from '#law/kernel/history.ts'
import type { Db } from '#plumbing/database.ts'
import { gaveUp } from '#plumbing/jobs.ts'
import {
  type KeptState,
  type SightRow,
  type Sweep,
  type SweepQuery,
  type SweepState,
  sightsPerPage,
} from './sweep.ts'

/** The sweeps of the agencies the person is charged with and those below, newest first. */
export function sweepsFor(db: Db, who: Actor) {
  return sweeps(db)
    .where(sql<SqlBool>`sweeps.agency_id in (select id from (${below(chargedWith(who))}) tree)`)
    .orderBy('sweeps.asked_at', 'desc')
    .limit(30)
    .execute()
}

/** One sweep, whoever asks. */
export function findSweep(db: Db, id: string): Promise<Sweep | undefined> {
  return sweeps(db).where('sweeps.id', '=', id).executeTakeFirst()
}

function sweeps(db: Db) {
  return db
    .selectFrom('sweeps')
    .innerJoin('agencies', 'agencies.id', 'sweeps.agency_id')
    .innerJoin('people', 'people.id', 'sweeps.asked_by')
    .select([
      'sweeps.id',
      'sweeps.agency_id as agencyId',
      'agencies.name as agencyName',
      'sweeps.year',
      sql<Day>`sweeps.received_on`.as('receivedOn'),
      sql<Day>`sweeps.serving_on`.as('servingOn'),
      sql<Layer[]>`sweeps.layers`.as('layers'),
      'people.full_name as askedBy',
      'sweeps.asked_at as askedAt',
      'sweeps.people_in_all as peopleInAll',
      'sweeps.people_done as peopleDone',
      'sweeps.finished_at as finishedAt',
      gaveUp(sql.ref('sweeps.id')).as('gaveUp'),
    ])
}

const below = (ids: string[]) => sql`
  with recursive tree as (
    select id from agencies where id = any(${ids}::uuid[])
    union select agencies.id from agencies join tree on agencies.parent_id = tree.id
  ) select id from tree`

/** The agencies a person may sweep, each with how many serve there or below on the day. */
export function agenciesToSweep(db: Db, who: Actor) {
  return db
    .selectFrom('agencies')
    .where(sql<SqlBool>`agencies.id in (select id from (${below(chargedWith(who))}) tree)`)
    .where('agencies.ended_on', 'is', null)
    .orderBy(sql`agencies.parent_id is not null`)
    .orderBy('agencies.position')
    .limit(300)
    .select(['agencies.id', 'agencies.name'])
    .execute()
}

/** The agency of a sweep and those below it, by name, to narrow the list. */
export function agenciesInSweep(db: Db, agencyId: string) {
  return db
    .selectFrom('agencies')
    .where(sql<SqlBool>`agencies.id in (select id from (${below([agencyId])}) tree)`)
    .orderBy('agencies.position')
    .limit(300)
    .select(['agencies.id', 'agencies.name'])
    .execute()
}

/** How many sweeps somebody has asked for that are still to be done. */
export async function countGoing(db: Db, askedBy: string): Promise<number> {
  const { count } = await db
    .selectFrom('sweeps')
    .where('asked_by', '=', askedBy)
    .where('finished_at', 'is', null)
    .where(({ not }) => not(gaveUp(sql.ref('sweeps.id'))))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The agency and all below it. */
export async function agenciesUnder(db: Db, agencyId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`${below([agencyId])}`.execute(db)
  return rows.map((row) => row.id)
}

type Serving = { agencyIds: string[]; on: Day }

/** How many people serve in these agencies on the day. */
export async function countServing(db: Db, { agencyIds, on }: Serving): Promise<number> {
  const { count } = await db
    .selectFrom('posts')
    .where('agency_id', '=', sql<string>`any(${agencyIds}::uuid[])`)
    .where(holding('posts', on))
    .select(({ fn }) => fn.count<number>('person_id').distinct().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** In which of these agencies each of these people serves; of several the one begun last. */
export async function agencyOfEach(db: Db, { personIds, agencyIds, on }: Serving & { personIds: string[] }) {
  const rows = await db
    .selectFrom('posts')
    .where('person_id', '=', sql<string>`any(${personIds}::uuid[])`)
    .where('agency_id', '=', sql<string>`any(${agencyIds}::uuid[])`)
    .where(holding('posts', on))
    .distinctOn('person_id')
    .orderBy('person_id')
    .orderBy('from_on', 'desc')
    .orderBy('id')
    .select(['person_id as personId', 'agency_id as agencyId'])
    .execute()
  return new Map(rows.map((row) => [row.personId, row.agencyId]))
}

const mostCounted = 5000

/** One page of what was seen, by name; how many there are is counted up to a limit, never over millions. */
export async function sightsOf(db: Db, sweepId: string, asked: { query: SweepQuery; page: number }) {
  const few = matching(db, sweepId, asked.query)
    .select('sweep_sights.person_id')
    .limit(mostCounted + 1)
  const [rows, counted] = await Promise.all([
    ordered(db, sweepId, asked.query)
      .limit(sightsPerPage)
      .offset((asked.page - 1) * sightsPerPage)
      .execute(),
    db
      .selectFrom(few.as('few'))
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow(),
  ])
  const count = Math.min(counted.count, mostCounted)
  return {
    rows,
    count,
    isMore: counted.count > mostCounted,
    pages: Math.max(1, Math.ceil(count / sightsPerPage)),
  }
}

/** Everything seen by this query, a stretch at a time, for a file. */
export async function* allSights(db: Db, sweepId: string, query: SweepQuery): AsyncGenerator<SightRow> {
  const stretch = 2000
  for (let from = 0; from < mostExported; from += stretch) {
    const rows = await ordered(db, sweepId, query).limit(stretch).offset(from).execute()
    yield* rows
    if (rows.length < stretch) return
  }
}

/** A file holds at most so many rows; beyond, the reader narrows the query. */
const mostExported = 100_000

function ordered(db: Db, sweepId: string, query: SweepQuery) {
  return matching(db, sweepId, query)
    .leftJoin('agencies', 'agencies.id', 'sweep_sights.agency_id')
    .orderBy(sql`given_name collate vietnamese`)
    .orderBy(sql`full_name collate vietnamese`)
    .orderBy('sweep_sights.person_id')
    .orderBy('sweep_sights.award_code')
    .select([...sightColumns, 'agencies.name as agencyName'])
}

const sightColumns = [
  'sweep_sights.person_id as personId',
  sql<AwardCode>`sweep_sights.award_code`.as('awardCode'),
  sql<Route>`sweep_sights.route`.as('route'),
  sql<KeptState>`sweep_sights.state`.as('state'),
  'sweep_sights.overlooked',
  'sweep_sights.on_hold as onHold',
  sql<Day | null>`sweep_sights.due_on`.as('dueOn'),
  'sweep_sights.direct',
  'sweep_sights.full_name as fullName',
] as const

function matching(db: Db, sweepId: string, query: SweepQuery) {
  return db
    .selectFrom('sweep_sights')
    .where('sweep_sights.sweep_id', '=', sweepId)
    .$if(query.award !== '', (q) => q.where('sweep_sights.award_code', '=', query.award))
    .$if(query.state !== null, (q) => q.where('sweep_sights.state', '=', query.state ?? 'ready'))
    .$if(query.agencyId !== '', (q) => q.where('sweep_sights.agency_id', '=', query.agencyId))
    .$if(query.directOnly, (q) => q.where('sweep_sights.direct', '=', true))
    .$if(query.overlookedOnly, (q) => q.where('sweep_sights.overlooked', '=', true))
    .$if(query.words !== '', (q) => q.where(({ ref }) => allWords(ref('sweep_sights.folded'), query.words)))
}

/** How many people fall in each state of each award, direct workers apart. */
export function countsOf(db: Db, sweepId: string) {
  return db
    .selectFrom('sweep_counts')
    .where('sweep_id', '=', sweepId)
    .select([
      sql<AwardCode>`award_code`.as('awardCode'),
      sql<Route>`route`.as('route'),
      sql<SweepState>`state`.as('state'),
      'direct',
      'people',
      'overlooked',
    ])
    .execute()
}

export type CountRow = Awaited<ReturnType<typeof countsOf>>[number]
