import { type SqlBool, sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { hasFallen } from '../register/award.query.ts'
import { notWithdrawn } from './withdrawn.ts'

/** Rows of many subjects at once; each carries the subject it is of. A fact taken back is left out. */
type Subjects = { personIds?: string[]; agencyIds?: string[] }

const among = (ids: string[]) => sql<string>`any(${ids}::uuid[])`

export function personYearRows(db: Db, ids: string[]) {
  return db
    .selectFrom('person_years')
    .where('person_id', '=', among(ids))
    .orderBy('person_id')
    .orderBy('year')
    .select([
      'person_id as subjectId',
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
    ])
    .execute()
}

export function collectiveYearRows(db: Db, ids: string[]) {
  return db
    .selectFrom('collective_years')
    .where('agency_id', '=', among(ids))
    .orderBy('agency_id')
    .orderBy('year')
    .select([
      'agency_id as subjectId',
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
    ])
    .execute()
}

// Few awards were ever lowered: the others are not asked.
const codeNow = sql<string>`case when awards.id in (select award_id from award_changes where act = 'lower')
  then (select code from award_standings where award_id = awards.id) else awards.award_code end`

/** Awards of people, or of agencies as collectives, as they stand; one cancelled or stripped is left out. */
export function awardRows(db: Db, { personIds, agencyIds }: Subjects) {
  return db
    .selectFrom('awards')
    .where(sql<SqlBool>`not ${hasFallen}`)
    .$if(personIds !== undefined, (q) => q.where('person_id', '=', among(personIds ?? [])))
    .$if(agencyIds !== undefined, (q) =>
      q
        .where('agency_id', '=', among(agencyIds ?? []))
        .where('person_id', 'is', null)
        .where('household_id', 'is', null),
    )
    .orderBy('year')
    .orderBy('id')
    .select((eb) => [
      eb.fn.coalesce('person_id', 'agency_id').as('subjectId'),
      codeNow.as('code'),
      'route',
      'year',
      sql<Day>`decided_on`.as('decidedOn'),
      'decision_reference as reference',
    ])
    .execute()
}

/** Recognised works: the initiatives of the cluster and those written down from elsewhere, with what used them. */
export function workRows(db: Db, ids: string[]) {
  const initiatives = db
    .selectFrom('initiatives')
    .where('person_id', '=', among(ids))
    .where('recognised_on', 'is not', null)
    .select((eb) => [
      eb.ref('person_id').$notNull().as('subjectId'),
      'title',
      sql<'initiative' | 'research' | 'ingenuity'>`'initiative'`.as('kind'),
      sql<'grassroots' | 'formation' | 'ministry' | 'national'>`reach`.as('reach'),
      sql<Day>`recognised_on`.as('recognisedOn'),
      'recognition_reference as source',
      usedBy('initiatives', 'initiative_id').as('usedBy'),
    ])
  const past = db
    .selectFrom('past_works')
    .where('person_id', '=', among(ids))
    .where(notWithdrawn('past_works', 'past_work_id'))
    .select([
      'person_id as subjectId',
      'title',
      'kind',
      'reach',
      sql<Day>`recognised_on`.as('recognisedOn'),
      'source',
      usedBy('past_works', 'past_work_id').as('usedBy'),
    ])
  return initiatives.unionAll(past).orderBy('recognisedOn').execute()
}

const usedBy = (table: string, column: 'initiative_id' | 'past_work_id') =>
  sql<string | null>`(select awards.award_code from initiative_uses u join awards on awards.id = u.award_id
    join award_standings now on now.award_id = awards.id and now.stands
    where ${sql.ref(`u.${column}`)} = ${sql.ref(`${table}.id`)} and ${notWithdrawn('u', 'use_id')}
    order by u.id limit 1)`

export function disciplineRows(db: Db, ids: string[]) {
  return db
    .selectFrom('disciplines')
    .leftJoin('discipline_ends as ends', 'ends.discipline_id', 'disciplines.id')
    .where('disciplines.person_id', '=', among(ids))
    .where(notWithdrawn('disciplines', 'discipline_id'))
    .orderBy('disciplines.from_on')
    .select([
      'disciplines.person_id as subjectId',
      'disciplines.kind',
      sql<Day>`disciplines.from_on`.as('from'),
      sql<Day | null>`ends.to_on`.as('to'),
      'disciplines.source',
    ])
    .execute()
}

export function matterRows(db: Db, { personIds, agencyIds }: Subjects) {
  return db
    .selectFrom('matters')
    .leftJoin('matter_conclusions as ends', 'ends.matter_id', 'matters.id')
    .$if(personIds !== undefined, (q) => q.where('matters.person_id', '=', among(personIds ?? [])))
    .$if(agencyIds !== undefined, (q) => q.where('matters.agency_id', '=', among(agencyIds ?? [])))
    .where(notWithdrawn('matters', 'matter_id'))
    .orderBy('matters.from_on')
    .select((eb) => [
      eb.fn.coalesce('matters.person_id', 'matters.agency_id').$notNull().as('subjectId'),
      'matters.kind',
      sql<Day>`matters.from_on`.as('from'),
      sql<Day | null>`ends.concluded_on`.as('concludedOn'),
      'matters.source',
    ])
    .execute()
}

export function hardshipRows(db: Db, ids: string[]) {
  return db
    .selectFrom('hardship_spells')
    .where('person_id', '=', among(ids))
    .where(notWithdrawn('hardship_spells', 'hardship_id'))
    .orderBy('from_on')
    .select(['person_id as subjectId', sql<Day>`from_on`.as('from'), sql<Day | null>`to_on`.as('to')])
    .execute()
}

export function postRows(db: Db, ids: string[]) {
  return db
    .selectFrom('posts')
    .innerJoin('agencies', 'agencies.id', 'posts.agency_id')
    .where('posts.person_id', '=', among(ids))
    .orderBy('posts.from_on')
    .select([
      'posts.person_id as subjectId',
      'posts.title',
      'posts.level',
      'posts.leads',
      'agencies.name as unit',
      sql<Day>`posts.from_on`.as('from'),
      sql<Day | null>`posts.to_on`.as('to'),
    ])
    .execute()
}

/** The newest word on each list. */
export function confirmationRows(db: Db, { personIds, agencyIds }: Subjects) {
  return db
    .selectFrom('list_confirmations as said')
    .innerJoin('people', 'people.id', 'said.confirmed_by')
    .$if(personIds !== undefined, (q) => q.where('said.person_id', '=', among(personIds ?? [])))
    .$if(agencyIds !== undefined, (q) => q.where('said.agency_id', '=', among(agencyIds ?? [])))
    .distinctOn(['said.person_id', 'said.agency_id', 'said.list'])
    .orderBy('said.person_id')
    .orderBy('said.agency_id')
    .orderBy('said.list')
    .orderBy('said.id', 'desc')
    .select((eb) => [
      eb.fn.coalesce('said.person_id', 'said.agency_id').$notNull().as('subjectId'),
      'said.list',
      'said.from_year as from',
      'said.to_year as to',
      'said.source',
      'said.confirmed_at as at',
      'people.full_name as byName',
      'people.rank as byRank',
    ])
    .execute()
}
