import { type SqlBool, sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import type { Actor } from '../people/actor.ts'
import { agencySeen, allWords } from '../people/seen.ts'
import type { NewAward } from './register.ts'

export const awardsPerPage = 50

/** What the reader of the register asks for. */
export type RegisterQuery = { words: string; year: number | null; awardCode: string; agencyId: string }

/** One page of the register, newest first, with how many there are in all and in each year. */
export async function searchAwards(db: Db, who: Actor, query: RegisterQuery, page: number) {
  const [rows, years] = await Promise.all([
    matching(db, who, query)
      .select(awardColumns)
      .orderBy('awards.decided_on', 'desc')
      .orderBy('awards.id')
      .limit(awardsPerPage)
      .offset((page - 1) * awardsPerPage)
      .execute(),
    awardsByYear(db, who, query),
  ])
  const counted = query.year === null ? years : years.filter((one) => one.year === query.year)
  const count = counted.reduce((sum, one) => sum + one.count, 0)
  return { rows, years, count, pages: Math.max(1, Math.ceil(count / awardsPerPage)) }
}

function awardsByYear(db: Db, who: Actor, query: RegisterQuery) {
  return matching(db, who, { ...query, year: null })
    .groupBy('awards.year')
    .orderBy('awards.year')
    .select(({ fn }) => ['awards.year', fn.countAll<number>().as('count')])
    .execute()
}

/** One award, if the person may see it. */
export function findAward(db: Db, who: Actor, id: string) {
  return seen(db, who)
    .leftJoin('decisions', 'decisions.id', 'awards.decision_id')
    .leftJoin('cluster_years', 'cluster_years.id', 'decisions.year_id')
    .where('awards.id', '=', id)
    .select(awardColumns)
    .select(['cluster_years.slug as yearSlug', 'decisions.paper_id as paperId'])
    .executeTakeFirst()
}

/** Everything else the register holds for the same person, or for the same agency as a collective. */
export function otherAwards(db: Db, award: { id: string; personId: string | null; agencyId: string }) {
  return joined(db)
    .where('awards.id', '<>', award.id)
    .where((eb) =>
      award.personId
        ? eb('awards.person_id', '=', award.personId)
        : eb.and([eb('awards.agency_id', '=', award.agencyId), eb('awards.person_id', 'is', null)]),
    )
    .orderBy('awards.decided_on', 'desc')
    .limit(awardsPerPage)
    .select(awardColumns)
    .execute()
}

/** The awards decided in one cluster year, in the order of their list. */
export function awardsOfYear(db: Db, yearId: string) {
  return joined(db)
    .innerJoin('decisions', 'decisions.id', 'awards.decision_id')
    .innerJoin('cluster_years', (join) =>
      join
        .onRef('cluster_years.id', '=', 'decisions.year_id')
        .onRef('cluster_years.year', '=', 'awards.year'),
    )
    .where('cluster_years.id', '=', yearId)
    .orderBy('awards.id')
    .select(awardColumns)
    .execute()
}

/** The awards these agencies and their people had for a calendar year. */
export function awardsFor(db: Db, agencyIds: string[], year: number) {
  return joined(db)
    .where('awards.year', '=', year)
    .where(sql<SqlBool>`awards.agency_id = any(${agencyIds}::uuid[])`)
    .orderBy('awards.id')
    .select(awardColumns)
    .execute()
}

/** How many of each award these agencies and their people had for a calendar year, in the order of the register. */
export function countAwardsFor(db: Db, agencyIds: string[], year: number) {
  return db
    .selectFrom('awards')
    .where('year', '=', year)
    .where(sql<SqlBool>`agency_id = any(${agencyIds}::uuid[])`)
    .groupBy('award_code')
    .orderBy(sql`min(id::text)`)
    .select(({ fn }) => [
      'award_code as code',
      fn.count<number>('person_id').as('persons'),
      sql<number>`count(*) - count(person_id)`.as('collectives'),
      sql<boolean>`bool_or(illustrative)`.as('illustrative'),
    ])
    .execute()
}

/** Adds awards to the register, all at once; their ids rise in the order of the list. */
export async function insertAwards(tx: Db, awards: NewAward[]): Promise<string[]> {
  if (awards.length === 0) return []
  const ids = awards.map(newId).sort()
  const rows = awards.map((award, i) => ({
    id: ids[i] ?? newId(),
    award_code: award.awardCode,
    route: award.route ?? 'regular',
    person_id: award.personId ?? null,
    agency_id: award.agencyId,
    household_id: award.householdId ?? null,
    person_class: award.personClass ?? null,
    recipient: award.recipient,
    post_title: award.postTitle ?? '',
    achievement: award.achievement ?? '',
    nomination_id: award.nominationId ?? null,
    decision_id: award.decisionId ?? null,
    decision_reference: award.decisionReference,
    issuer: award.issuer,
    decided_on: award.decidedOn,
    year: award.year,
    number: award.number ?? null,
    period_from: award.periodFrom ?? null,
    period_to: award.periodTo ?? null,
    illustrative: award.illustrative ?? false,
  }))
  await tx.insertInto('awards').values(rows).execute()
  return ids
}

function matching(db: Db, who: Actor, query: RegisterQuery) {
  return seen(db, who)
    .$if(query.words !== '', (q) => q.where((eb) => allWords(eb.ref('awards.folded'), query.words)))
    .$if(query.year !== null, (q) => q.where('awards.year', '=', query.year ?? 0))
    .$if(query.awardCode !== '', (q) => q.where('awards.award_code', '=', query.awardCode))
    .$if(query.agencyId !== '', (q) => q.where('awards.agency_id', '=', query.agencyId))
}

function seen(db: Db, who: Actor) {
  return joined(db).where((eb) => agencySeen(who, eb.ref('awards.agency_id')))
}

function joined(db: Db) {
  return db
    .selectFrom('awards')
    .innerJoin('agencies', 'agencies.id', 'awards.agency_id')
    .leftJoin('people', 'people.id', 'awards.person_id')
}

const awardColumns = [
  'awards.id',
  'awards.award_code as awardCode',
  'awards.route',
  'awards.person_id as personId',
  'awards.agency_id as agencyId',
  'agencies.name as agencyName',
  'awards.person_class as personClass',
  'people.gender',
  'awards.recipient',
  'awards.post_title as postTitle',
  'awards.achievement',
  'awards.decision_id as decisionId',
  'awards.decision_reference as decisionReference',
  'awards.issuer',
  'awards.decided_on as decidedOn',
  'awards.year',
  'awards.illustrative',
] as const
