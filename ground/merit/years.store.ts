import { sql } from 'kysely'
import type { Rating } from '#law/kernel/history.ts'
import type { Db } from '#plumbing/database.ts'
import type { Actor } from '../people/actor.ts'
import { holding } from '../people/people.store.ts'
import type { ClusterOf, MovementOf, StudyResult } from './merit.ts'

/** One year of a person as it is written; null is unknown. Percentages are exact text. */
export type PersonYearFacts = {
  rating: Rating | null
  titlesKnown: boolean
  entered: boolean | null
  monthsInUnit: number | null
  absentDays: number | null
  studied: boolean | null
  studyMonths: number | null
  studyResult: StudyResult | null
  headed: boolean | null
  unitCommended: boolean | null
  unitRating: Rating | null
  passPercent: string | null
  goodPercent: string | null
  source: string
}

/** One year of a collective as it is written. */
export type CollectiveYearFacts = {
  rating: Rating | null
  titlesKnown: boolean
  entered: boolean | null
  strength: number | null
  completed: number | null
  advanced: number | null
  fighters: number | null
  warned: number | null
  clusterRank: number | null
  clusterOf: ClusterOf | null
  movementRank: number | null
  movementYears: number | null
  movementOf: MovementOf | null
  exceeded: boolean | null
  passPercent: string | null
  goodPercent: string | null
  source: string
}

type Kept = { year: number; illustrative: boolean; version: number }
export type PersonYearRow = PersonYearFacts & Kept
export type CollectiveYearRow = CollectiveYearFacts & Kept

/** The years written of a person, the latest first. */
export function yearsOfPerson(db: Db, personId: string): Promise<PersonYearRow[]> {
  return personYears(db).where('person_id', '=', personId).orderBy('year', 'desc').limit(120).execute()
}

export function personYear(db: Db, personId: string, year: number): Promise<PersonYearRow | undefined> {
  return personYears(db).where('person_id', '=', personId).where('year', '=', year).executeTakeFirst()
}

/** The years written of an agency as a collective, the latest first. */
export function yearsOfAgency(db: Db, agencyId: string): Promise<CollectiveYearRow[]> {
  return collectiveYears(db).where('agency_id', '=', agencyId).orderBy('year', 'desc').limit(120).execute()
}

export function collectiveYear(
  db: Db,
  agencyId: string,
  year: number,
): Promise<CollectiveYearRow | undefined> {
  return collectiveYears(db).where('agency_id', '=', agencyId).where('year', '=', year).executeTakeFirst()
}

const peoplePerSheet = 50

/** A line of the sheet of one agency and one year: a person and the four facts entered for many at once. */
export type SheetLine = {
  personId: string
  name: string
  rank: string
  post: string
  rating: Rating | null
  monthsInUnit: number | null
  absentDays: number | null
  entered: boolean | null
  illustrative: boolean
  version: number
}

type SheetOf = { agencyId: string; year: number; page: number }

/** A page of the people who serve in the agency today, by given name, with what is written of their year. */
export async function yearSheet(db: Db, who: Actor, { agencyId, year, page }: SheetOf) {
  const serving = db
    .selectFrom('people')
    .innerJoin('posts', 'posts.person_id', 'people.id')
    .where('posts.agency_id', '=', agencyId)
    .where(holding('posts', who.today))
  const rows: SheetLine[] = await serving
    .leftJoin('person_years as written', (join) =>
      join.onRef('written.person_id', '=', 'people.id').on('written.year', '=', year),
    )
    .distinctOn(sql`(people.given_name collate vietnamese, people.full_name collate vietnamese, people.id)`)
    .orderBy(sql`(people.given_name collate vietnamese, people.full_name collate vietnamese, people.id)`)
    .orderBy('posts.from_on', 'desc')
    .limit(peoplePerSheet)
    .offset((page - 1) * peoplePerSheet)
    .select((eb) => [
      'people.id as personId',
      'people.full_name as name',
      'people.rank',
      'posts.title as post',
      'written.rating',
      'written.months_in_unit as monthsInUnit',
      'written.absent_days as absentDays',
      'written.entered',
      eb.fn.coalesce('written.illustrative', sql<boolean>`false`).as('illustrative'),
      eb.fn.coalesce('written.version', sql<number>`0`).as('version'),
    ])
    .execute()
  const { count } = await serving
    .select(({ fn }) => fn.count<number>('people.id').distinct().as('count'))
    .executeTakeFirstOrThrow()
  return { rows, count, pages: Math.max(1, Math.ceil(count / peoplePerSheet)) }
}

function personYears(db: Db) {
  return db
    .selectFrom('person_years')
    .select([
      'year',
      'rating',
      'titles_known as titlesKnown',
      'entered',
      'months_in_unit as monthsInUnit',
      'absent_days as absentDays',
      'studied',
      'study_months as studyMonths',
      'study_result as studyResult',
      'headed',
      'unit_commended as unitCommended',
      'unit_rating as unitRating',
      'pass_percent as passPercent',
      'good_percent as goodPercent',
      'source',
      'illustrative',
      'version',
    ])
}

function collectiveYears(db: Db) {
  return db
    .selectFrom('collective_years')
    .select([
      'year',
      'rating',
      'titles_known as titlesKnown',
      'entered',
      'strength',
      'completed',
      'advanced',
      'fighters',
      'warned',
      'cluster_rank as clusterRank',
      'cluster_of as clusterOf',
      'movement_rank as movementRank',
      'movement_years as movementYears',
      'movement_of as movementOf',
      'exceeded',
      'pass_percent as passPercent',
      'good_percent as goodPercent',
      'source',
      'illustrative',
      'version',
    ])
}
