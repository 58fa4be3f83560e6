import { type SqlBool, sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import type { Actor } from '../people/actor.ts'
import { agencySeen, allWords } from '../people/seen.ts'
import type { NewAward } from './register.ts'

export const awardsPerPage = 50

/** What the reader of the register asks for. */
export type RegisterQuery = {
  words: string
  year: number | null
  awardCode: string
  agencyId: string
  /** Awards of the agencies below it too. */
  below?: boolean
  route?: string
  standing?: 'standing' | 'fallen' | ''
  recipient?: 'individual' | 'collective' | 'household' | ''
}

/** One page of the register, newest first, with how many there are in all and in each year. */
export async function searchAwards(db: Db, who: Actor, query: RegisterQuery, page: number) {
  const [rows, years] = await Promise.all([
    matching(db, who, query)
      .select(awardColumns)
      .select(sql<boolean>`not ${hasFallen}`.as('stands'))
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

/** How many of each award that still stands these agencies and their people had for a calendar year, in the order of the register. */
export function countAwardsFor(db: Db, agencyIds: string[], year: number) {
  return db
    .selectFrom('awards')
    .where('year', '=', year)
    .where(sql<SqlBool>`agency_id = any(${agencyIds}::uuid[])`)
    .where(sql<SqlBool>`not ${hasFallen}`)
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
    .$if(query.agencyId !== '' && !query.below, (q) => q.where('awards.agency_id', '=', query.agencyId))
    .$if(query.agencyId !== '' && query.below === true, (q) => q.where(isUnder(query.agencyId)))
    .$if(Boolean(query.route), (q) => q.where('awards.route', '=', query.route ?? ''))
    .$if(query.standing === 'standing', (q) => q.where(sql<SqlBool>`not ${hasFallen}`))
    .$if(query.standing === 'fallen', (q) => q.where(hasFallen))
    .$if(Boolean(query.recipient), (q) => q.where(kinds[query.recipient || 'individual']))
}

const isUnder = (agencyId: string) => sql<SqlBool>`awards.agency_id in (
  with recursive below as (
    select id from agencies where id = ${agencyId}::uuid
    union select a.id from agencies a join below b on a.parent_id = b.id
  ) select id from below)`

// Few awards ever fell: they are found from what was written of them, not by asking every award.
/** Whether the award of the query was cancelled or stripped and not given back. */
export const hasFallen = sql<SqlBool>`awards.id in (select n.award_id from award_standings n
  where n.award_id in (select c.award_id from award_changes c where c.act in ('cancel', 'strip')) and not n.stands)`

const kinds = {
  individual: sql<SqlBool>`awards.person_id is not null`,
  household: sql<SqlBool>`awards.household_id is not null`,
  collective: sql<SqlBool>`awards.person_id is null and awards.household_id is null`,
}

/** Every award that is asked for, newest first, a stretch at a time: for a file. */
export async function* everyAward(db: Db, who: Actor, query: RegisterQuery) {
  const stretch = 2000
  for (let after: { decidedOn: string; id: string } | null = null; ; ) {
    const rows = await stretchAfter(db, { who, query, after, stretch })
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < stretch) return
    after = { decidedOn: last.decidedOn, id: last.id }
  }
}

type Stretch = {
  who: Actor
  query: RegisterQuery
  after: { decidedOn: string; id: string } | null
  stretch: number
}

function stretchAfter(db: Db, { who, query, after, stretch }: Stretch) {
  return matching(db, who, query)
    .$if(after !== null, (q) =>
      q.where(sql<SqlBool>`(awards.decided_on, awards.id) < (${after?.decidedOn}::date, ${after?.id}::uuid)`),
    )
    .orderBy('awards.decided_on', 'desc')
    .orderBy('awards.id', 'desc')
    .limit(stretch)
    .select(awardColumns)
    .select(sql<boolean>`not ${hasFallen}`.as('stands'))
    .execute()
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
  'awards.household_id as householdId',
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
