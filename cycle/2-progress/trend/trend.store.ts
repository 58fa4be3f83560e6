import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Target } from '#cycle/1-launch/target/target.ts'
import { allWords } from '#ground/people/seen.ts'
import type { Year } from '#ground/units/year.ts'
import { addYears, type Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { type Standing, standingColumns, standings } from './pace.store.ts'
import type { Moment, PaceState } from './pace.ts'

export const targetsAPage = 50

export const trendOrders = ['risk', 'agency', 'attainment'] as const
export type TrendOrder = (typeof trendOrders)[number]

/** What the reader asks of the targets of a year. */
export type TrendQuery = {
  agencyId: string | null
  state: PaceState | null
  measure: Target['measure'] | null
  words: string
  order: TrendOrder
}

const orders: Record<TrendOrder, RawBuilder<unknown>> = {
  risk: sql`array_position(array['behind', 'risk', 'none', 'onPace', 'reached'], state), seat, position`,
  agency: sql`seat, position`,
  attainment: sql`share nulls last, seat, position`,
}

/** One page of the targets, with where each stands. */
export async function standingPage(db: Db, at: Moment, query: TrendQuery, page: number): Promise<Standing[]> {
  const { rows } = await sql<Standing>`with ${standings(at)}
    select ${standingColumns} from standing
    where ${matching(query)} and ${query.state === null ? sql<SqlBool>`true` : sql<SqlBool>`state = ${query.state}`}
    order by ${orders[query.order]}, id
    limit ${targetsAPage} offset ${(page - 1) * targetsAPage}`.execute(db)
  return rows
}

/** How many of the targets asked for stand where, agency by agency; of every state. */
export async function countStandings(db: Db, at: Moment, query: TrendQuery | null = null) {
  const { rows } = await sql<{ agencyId: string; state: PaceState; count: number }>`with ${standings(at)}
    select agency_id as "agencyId", state, count(*) as count from standing
    where ${query === null ? sql<SqlBool>`true` : matching(query)}
    group by agency_id, state`.execute(db)
  return rows
}

/** One target of the year with where it stands. */
export async function standingOf(db: Db, at: Moment, id: string): Promise<Standing | undefined> {
  const { rows } = await sql<Standing>`with ${standings(at)}
    select ${standingColumns} from standing where id = ${id}`.execute(db)
  return rows[0]
}

function matching({ agencyId, measure, words }: TrendQuery): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${agencyId}::uuid is null or agency_id = ${agencyId}::uuid)
    and (${measure}::text is null or measure = ${measure}::text) and ${allWords(sql<string>`folded`, words)}`
}

/** What a target stood at by the end of a month. */
export type Figure = { targetId: string; month: Day; value: string | null; reached: boolean | null }

/** Every month that has an answer, oldest first. */
export function figuresOf(db: Db, targetIds: string[], asOf: Day): Promise<Figure[]> {
  return db
    .selectFrom('results')
    .where('target_id', '=', sql<string>`any(${targetIds}::uuid[])`)
    .where('month', '<=', asOf)
    .where((eb) => eb.or([eb('value', 'is not', null), eb('reached', 'is not', null)]))
    .orderBy('month')
    .select(['target_id as targetId', sql<Day>`month`.as('month'), 'value', 'reached'])
    .execute()
}

/** The months of the same target a year before: by agency and title, in the cluster's year before; as months of this year. */
export async function figuresBefore(db: Db, year: Year, target: Pick<Target, 'agencyId' | 'title'>) {
  const rows = await db
    .selectFrom('results')
    .innerJoin('targets', 'targets.id', 'results.target_id')
    .innerJoin('cluster_years', 'cluster_years.id', 'targets.year_id')
    .where('cluster_years.cluster_id', '=', year.clusterId)
    .where('cluster_years.year', '=', year.year - 1)
    .where('targets.agency_id', '=', target.agencyId)
    .where(sql<SqlBool>`trim(targets.folded) = trim(vn_fold(${target.title}))`)
    .where('results.value', 'is not', null)
    .orderBy('results.month')
    .select([sql<Day>`results.month`.as('month'), 'results.value'])
    .execute()
  return rows.map((row) => ({ month: addYears(row.month, 1), value: row.value }))
}

/** The address of the cluster's year before. */
export async function slugBefore(db: Db, year: Year): Promise<string | null> {
  const row = await db
    .selectFrom('cluster_years')
    .where('cluster_id', '=', year.clusterId)
    .where('year', '=', year.year - 1)
    .select('slug')
    .executeTakeFirst()
  return row?.slug ?? null
}

/** Which agencies of the year have targets, and so owe reports. */
export async function reportingAgencies(db: Db, yearId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('targets')
    .where('year_id', '=', yearId)
    .distinct()
    .select('agency_id as agencyId')
    .execute()
  return new Set(rows.map((row) => row.agencyId))
}
