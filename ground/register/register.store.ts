import { type SqlBool, sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import type { Actor } from '../people/actor.ts'
import { awardColumns, awardsPerPage, hasFallen, joined, seen } from './award.query.ts'
import type { NewAward, Shares } from './register.ts'

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

/** The shares of the awards these agencies and their people had for a calendar year. */
export async function sharesFor(db: Db, agencyIds: string[], year: number): Promise<Shares> {
  const { persons, ...counts } = await db
    .selectFrom('awards')
    .leftJoin('people', 'people.id', 'awards.person_id')
    .where('awards.year', '=', year)
    .where(sql<SqlBool>`awards.agency_id = any(${agencyIds}::uuid[])`)
    .select(({ fn }) => [
      fn.count<number>('awards.person_id').as('persons'),
      sql<number>`count(*) - count(awards.person_id)`.as('collectives'),
      sql<number>`count(awards.person_id) filter (where awards.person_class = 'direct')`.as('direct'),
      sql<number>`count(*) filter (where people.gender = 'female')`.as('women'),
    ])
    .executeTakeFirstOrThrow()
  return { ...counts, persons, leaders: persons - counts.direct }
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
