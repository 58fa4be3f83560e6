import { type SqlBool, sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { CollectiveHistory, PersonHistory } from '#law/kernel/history.ts'
import { type Db, readAll } from '#plumbing/database.ts'
import { holding } from '../people/people.store.ts'
import { personFactColumns } from './facts.store.ts'
import {
  awardRows,
  collectiveYearRows,
  confirmationRows,
  disciplineRows,
  hardshipRows,
  matterRows,
  personYearRows,
  postRows,
  workRows,
} from './history.rows.ts'
import { collectiveHistory, personHistory } from './history.ts'

/** Which people: after this id, so many, and only those serving in the agencies on the day, where agencies are named. */
type Stretch = { after?: string | null; limit: number; agencyIds?: string[]; on?: Day }

/** Everything written of one person, laid out for the law. */
export async function historyOfPerson(db: Db, personId: string): Promise<PersonHistory | undefined> {
  const [history] = await historiesOf(db, await peopleQuery(db).where('people.id', '=', personId).execute())
  return history
}

/** Everything written of these people, in the same nine queries. */
export async function historiesOfPeople(db: Db, personIds: string[]): Promise<PersonHistory[]> {
  if (personIds.length === 0) return []
  return historiesOf(db, await peopleQuery(db).where('people.id', '=', among(personIds)).execute())
}

/** The next stretch of people by id, nine queries however many there are. */
export async function personHistories(
  db: Db,
  { after, limit, agencyIds, on }: Stretch,
): Promise<PersonHistory[]> {
  const people = await peopleQuery(db)
    .$if(Boolean(after), (q) => q.where('people.id', '>', after ?? ''))
    .$if(agencyIds !== undefined, (q) => q.where(servingIn(agencyIds ?? [], on ?? null)))
    .orderBy('people.id')
    .limit(limit)
    .execute()
  return historiesOf(db, people)
}

/** Everything written of one agency as a collective, laid out for the law. */
export async function historyOfAgency(db: Db, agencyId: string): Promise<CollectiveHistory | undefined> {
  const [history] = await historiesOfAgencies(db, [agencyId])
  return history
}

/** The same of several agencies, five queries however many there are. */
export async function historiesOfAgencies(db: Db, agencyIds: string[]): Promise<CollectiveHistory[]> {
  if (agencyIds.length === 0) return []
  const { agencies, ...rows } = await readAll(db, {
    agencies: () => agencyRows(db, agencyIds),
    years: () => collectiveYearRows(db, agencyIds),
    awards: () => awardRows(db, { agencyIds }),
    matters: () => matterRows(db, { agencyIds }),
    confirmations: () => confirmationRows(db, { agencyIds }),
  })
  const of = {
    years: bySubject(rows.years),
    awards: bySubject(rows.awards),
    matters: bySubject(rows.matters),
    confirmations: bySubject(rows.confirmations),
  }
  return agencies.map((agency) =>
    collectiveHistory(agency, {
      years: of.years(agency.id),
      awards: of.awards(agency.id),
      matters: of.matters(agency.id),
      confirmations: of.confirmations(agency.id),
    }),
  )
}

const among = (ids: string[]) => sql<string>`any(${ids}::uuid[])`

function agencyRows(db: Db, ids: string[]) {
  return db
    .selectFrom('agencies')
    .leftJoin('agency_facts as facts', 'facts.agency_id', 'agencies.id')
    .where('agencies.id', '=', among(ids))
    .select([
      'agencies.id',
      'agencies.name',
      sql<Day | null>`agencies.founded_on`.as('foundedOn'),
      sql<Day | null>`agencies.ended_on`.as('endedOn'),
      'facts.level',
      'facts.women_percent as womenPercent',
      'facts.top_formation as topFormation',
      'facts.may_hold_flag as mayHoldFlag',
    ])
    .execute()
}

function peopleQuery(db: Db) {
  return db
    .selectFrom('people')
    .leftJoin('person_facts as facts', 'facts.person_id', 'people.id')
    .select([
      'people.id',
      'people.full_name as name',
      'people.gender',
      'people.person_class as personClass',
      ...personFactColumns,
    ])
}

async function historiesOf(db: Db, people: Awaited<ReturnType<ReturnType<typeof peopleQuery>['execute']>>) {
  const ids = people.map((one) => one.id)
  if (ids.length === 0) return []
  const rows = await readAll(db, {
    years: () => personYearRows(db, ids),
    awards: () => awardRows(db, { personIds: ids }),
    works: () => workRows(db, ids),
    disciplines: () => disciplineRows(db, ids),
    matters: () => matterRows(db, { personIds: ids }),
    hardship: () => hardshipRows(db, ids),
    posts: () => postRows(db, ids),
    confirmations: () => confirmationRows(db, { personIds: ids }),
  })
  const of = {
    years: bySubject(rows.years),
    awards: bySubject(rows.awards),
    works: bySubject(rows.works),
    disciplines: bySubject(rows.disciplines),
    matters: bySubject(rows.matters),
    hardship: bySubject(rows.hardship),
    posts: bySubject(rows.posts),
    confirmations: bySubject(rows.confirmations),
  }
  return people.map((person) =>
    personHistory(person, {
      years: of.years(person.id),
      awards: of.awards(person.id),
      works: of.works(person.id),
      disciplines: of.disciplines(person.id),
      matters: of.matters(person.id),
      hardship: of.hardship(person.id),
      posts: of.posts(person.id),
      confirmations: of.confirmations(person.id),
    }),
  )
}

function bySubject<Row extends { subjectId: string }>(rows: Row[]): (id: string) => Row[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.subjectId)
    if (group) group.push(row)
    else groups.set(row.subjectId, [row])
  }
  return (id) => groups.get(id) ?? []
}

function servingIn(agencyIds: string[], on: Day | null) {
  const serving = on === null ? sql<SqlBool>`posts.to_on is null` : holding('posts', on)
  return sql<SqlBool>`exists (select 1 from posts where posts.person_id = people.id
    and posts.agency_id = any(${agencyIds}::uuid[]) and ${serving})`
}
