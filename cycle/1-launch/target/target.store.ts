import type { Db } from '#plumbing/database.ts'
import type { Target } from './target.ts'

const columns = [
  'id',
  'agency_id as agencyId',
  'position',
  'title',
  'measure',
  'unit',
  'direction',
  'plan_value as planValue',
  'plan_text as planText',
  'deadline_on as deadlineOn',
  'owner',
  'last_year_value as lastYearValue',
  'illustrative',
  'version',
] as const

/** Every target of the year, agency by agency. */
export function targetsOfYear(db: Db, yearId: string): Promise<Target[]> {
  return db
    .selectFrom('targets')
    .where('year_id', '=', yearId)
    .orderBy('agency_id')
    .orderBy('position')
    .select(columns)
    .execute()
}

/** The targets of one agency in its own order. */
export function targetsOfAgency(db: Db, yearId: string, agencyId: string): Promise<Target[]> {
  return db
    .selectFrom('targets')
    .where('year_id', '=', yearId)
    .where('agency_id', '=', agencyId)
    .orderBy('position')
    .select(columns)
    .execute()
}

/** One target of the agency in the year. */
export function targetOf(db: Db, yearId: string, agencyId: string, id: string): Promise<Target | undefined> {
  return db
    .selectFrom('targets')
    .where('year_id', '=', yearId)
    .where('agency_id', '=', agencyId)
    .where('id', '=', id)
    .select(columns)
    .executeTakeFirst()
}

/** How many targets each agency of the year has. */
export function countTargets(db: Db, yearId: string) {
  return db
    .selectFrom('targets')
    .where('year_id', '=', yearId)
    .groupBy('agency_id')
    .select((eb) => ['agency_id as agencyId', eb.fn.countAll<number>().as('count')])
    .execute()
}

/** Whether the agency's head has signed the pledge, which fixes its targets. */
export async function hasSignedPledge(db: Db, yearId: string, agencyId: string): Promise<boolean> {
  const row = await db
    .selectFrom('pledge_signatures')
    .innerJoin('pledges', 'pledges.id', 'pledge_signatures.pledge_id')
    .where('pledges.year_id', '=', yearId)
    .where('pledge_signatures.agency_id', '=', agencyId)
    .select('pledge_signatures.id')
    .executeTakeFirst()
  return row !== undefined
}

export async function hasResults(db: Db, targetId: string): Promise<boolean> {
  const row = await db
    .selectFrom('results')
    .where('target_id', '=', targetId)
    .limit(1)
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}

/** The agencies whose heads have signed the year's pledge. */
export async function signedAgencies(db: Db, yearId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('pledge_signatures')
    .innerJoin('pledges', 'pledges.id', 'pledge_signatures.pledge_id')
    .where('pledges.year_id', '=', yearId)
    .select('pledge_signatures.agency_id')
    .execute()
  return rows.map((row) => row.agency_id)
}
