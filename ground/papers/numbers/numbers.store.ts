import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Year } from '../../units/year.ts'
import type { NumberInSeries, Series } from '../numbering.ts'
import type { Body, Gap, NumberRow, NumberState } from './numbers.ts'

/** The bodies of a year that number papers: the cluster, its body, the members, the councils. */
export async function numberingBodies(db: Db, year: Year): Promise<Body[]> {
  const councils = await db
    .selectFrom('councils')
    .where('organisation_id', '=', year.organisationId)
    .orderBy('formed_on', 'desc')
    .limit(20)
    .select(['id', 'name'])
    .execute()
  return [
    { series: `cluster:${year.clusterId}`, name: year.clusterName, agencyId: null },
    { series: `agency:${year.organisationId}`, name: year.organisationName, agencyId: year.organisationId },
    ...councils.map((one) => ({ series: `council:${one.id}`, name: one.name, agencyId: null })),
    ...year.members.map((one) => ({ series: `agency:${one.id}`, name: one.name, agencyId: one.id })),
  ]
}

/** Each series of these bodies with its last number and how many were used, kept, void, never taken. */
export async function seriesCounts(db: Db, bodies: Body[], years: number[]) {
  const { rows } = await sql<Series & { last: number; missing: number; void: number; open: number }>`
    select n.series, n.kind, n.year, n.last, n.last - count(t.number)::int as missing,
      count(*) filter (where e.void_reason is not null)::int as void,
      count(*) filter (where t.way <> 'elsewhere' and t.number is not null and e.number is null)::int as open
    from paper_numbers n
    left join paper_number_takes t on (t.series, t.kind, t.year) = (n.series, n.kind, n.year)
    left join paper_number_ends e on (e.series, e.kind, e.year, e.number) = (t.series, t.kind, t.year, t.number)
    where n.series = any(${bodies.map((one) => one.series)}) and n.year = any(${years}) and n.last > 0
    group by n.series, n.kind, n.year order by n.year desc, n.series, n.kind`.execute(db)
  return rows
}

const numbersPerPage = 50

/** The numbers of one series, newest first. */
export async function numbersOf(db: Db, series: Series, page: number) {
  const { rows } = await sql<NumberRow & { all: number }>`${numberQuery(series)}
    order by t.number desc limit ${numbersPerPage} offset ${(page - 1) * numbersPerPage}`.execute(db)
  return { rows, pages: Math.max(1, Math.ceil((rows[0]?.all ?? 0) / numbersPerPage)) }
}

/** One number as the register knows it. */
export async function findNumber(db: Db, series: NumberInSeries): Promise<NumberRow | undefined> {
  const { rows } = await sql<NumberRow>`${numberQuery(series)} and t.number = ${series.number}`.execute(db)
  return rows[0]
}

/** The numbers kept for papers to come, first first. */
export async function reservedNumbers(db: Db, series: Series): Promise<NumberRow[]> {
  const { rows } = await sql<NumberRow>`${numberQuery(series)} and t.way = 'reserved' and e.number is null
    order by t.number limit 20`.execute(db)
  return rows
}

const numberQuery = ({ series, kind, year }: Series) => sql`
  select t.number, ${state} as state, coalesce(e.void_reason, t.reason) as reason, p.id as "paperId", p.reference, p.title,
    p.issued_on as "issuedOn", p.code, count(*) over ()::int as "all"
  from paper_number_takes t
  left join paper_number_ends e on (e.series, e.kind, e.year, e.number) = (t.series, t.kind, t.year, t.number)
  left join papers p on p.id = e.paper_id
  where t.series = ${series} and t.kind = ${kind} and t.year = ${year}`

const state = sql<NumberState>`case when e.paper_id is not null then 'used' when e.number is not null then 'void'
  when t.way = 'given' then 'unknown' else t.way end`

/** The stretches of a series that nobody took. */
export async function gapsOf(db: Db, { series, kind, year }: Series): Promise<Gap[]> {
  const { rows } = await sql<Gap>`
    select first, last from (
      select coalesce(lag(number) over (order by number), 0) + 1 as first, number - 1 as last
      from (select number from paper_number_takes where series = ${series} and kind = ${kind} and year = ${year}
        union all select last + 1 from paper_numbers where series = ${series} and kind = ${kind} and year = ${year}) every_one
    ) stretches where first <= last order by first limit 50`.execute(db)
  return rows
}

/** The last number of a series, held until the transaction ends. */
export async function holdSeries(tx: Db, { series, kind, year }: Series): Promise<number> {
  const row = await tx
    .insertInto('paper_numbers')
    .values({ series, kind, year, last: 0 })
    .onConflict((conflict) =>
      conflict.columns(['series', 'kind', 'year']).doUpdateSet({ last: sql`paper_numbers.last` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return row.last
}

/** The last number without holding it. */
export async function lastNumber(db: Db, { series, kind, year }: Series): Promise<number> {
  const row = await db
    .selectFrom('paper_numbers')
    .where('series', '=', series)
    .where('kind', '=', kind)
    .where('year', '=', year)
    .select('last')
    .executeTakeFirst()
  return row?.last ?? 0
}

/** The latest day of a paper with a smaller number, the earliest of one with a greater. */
export async function daysAround(
  db: Db,
  of: NumberInSeries,
): Promise<{ before: Day | null; after: Day | null }> {
  const { rows } = await sql<{ before: Day | null; after: Day | null }>`
    select max(p.issued_on) filter (where e.number < ${of.number}) as before,
      min(p.issued_on) filter (where e.number > ${of.number}) as after
    from paper_number_ends e join papers p on p.id = e.paper_id
    where e.series = ${of.series} and e.kind = ${of.kind} and e.year = ${of.year}`.execute(db)
  return rows[0] ?? { before: null, after: null }
}
