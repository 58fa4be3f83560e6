import type { Db } from '#plumbing/database.ts'
import type { ScaleState } from './criterion.policy.ts'
import type { Criterion } from './criterion.ts'

const columns = [
  'id',
  'code',
  'section',
  'title',
  'points',
  'kind',
  'method',
  'evidence_asked as evidenceAsked',
  'owner_id as ownerId',
  'position',
  'illustrative',
  'version',
] as const

/** The whole scale of the year, in its order. */
export function criteriaOfYear(db: Db, yearId: string): Promise<Criterion[]> {
  return db
    .selectFrom('criteria')
    .where('year_id', '=', yearId)
    .orderBy('position')
    .orderBy('code')
    .select(columns)
    .execute()
}

/** One line of the year's scale. */
export function criterionOf(db: Db, yearId: string, id: string): Promise<Criterion | undefined> {
  return db
    .selectFrom('criteria')
    .where('year_id', '=', yearId)
    .where('id', '=', id)
    .select(columns)
    .executeTakeFirst()
}

/** Whether the scale of the year is fixed. */
export async function isCriteriaIssued(db: Db, yearId: string): Promise<boolean> {
  return (await criteriaIssueOf(db, yearId)) !== undefined
}

/** By whom and when the scale was issued. */
export function criteriaIssueOf(db: Db, yearId: string) {
  return db
    .selectFrom('criteria_issues')
    .innerJoin('people', 'people.id', 'criteria_issues.issued_by')
    .where('criteria_issues.year_id', '=', yearId)
    .select(['criteria_issues.issued_at as at', 'people.full_name as by', 'people.rank'])
    .executeTakeFirst()
}

export type ScaleTotals = ScaleState & { standardPoints: string; lastPosition: number }

/** How many lines, what they come to, and whether they are fixed. */
export async function scaleTotals(db: Db, yearId: string): Promise<ScaleTotals> {
  const row = await db
    .selectFrom('criteria')
    .where('year_id', '=', yearId)
    .select((eb) => [
      eb.fn.countAll<number>().as('count'),
      eb.fn.max('position').as('last'),
      eb.fn.sum<string | null>('points').filterWhere('kind', '=', 'standard').as('standard'),
      eb
        .exists(eb.selectFrom('criteria_issues').where('year_id', '=', yearId).select('year_id'))
        .as('issued'),
    ])
    .executeTakeFirstOrThrow()
  return {
    count: row.count,
    issued: Boolean(row.issued),
    standardPoints: row.standard ?? '0.00',
    lastPosition: row.last ?? 0,
  }
}

/** The latest earlier year of the same cluster that has a scale. */
export function scaleToCopy(db: Db, year: { clusterId: string; year: number }) {
  return db
    .selectFrom('cluster_years')
    .where('cluster_id', '=', year.clusterId)
    .where('year', '<', year.year)
    .where((eb) =>
      eb.exists(
        eb.selectFrom('criteria').whereRef('criteria.year_id', '=', 'cluster_years.id').select('criteria.id'),
      ),
    )
    .orderBy('year', 'desc')
    .limit(1)
    .select(['id', 'year'])
    .executeTakeFirst()
}
