import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

export const entriesOnPage = 100

/** “Quỹ thi đua, khen thưởng”: one sum in or out; a mistake is mended by an entry the other way. */
export type FundEntry = {
  id: string
  onDay: Day
  direction: 'in' | 'out'
  amount: number
  words: string
  reference: string
  awardId: string | null
  reversesId: string | null
  isReversed: boolean
  recordedBy: string
  illustrative: boolean
}

/** Holds the fund of a body, so that two payments do not spend the same đồng. */
export function lockFund(tx: Db, organisationId: string) {
  return sql`select id from agencies where id = ${organisationId} for no key update`.execute(tx)
}

/** What the fund holds, in đồng. */
export async function balanceOf(db: Db, organisationId: string): Promise<number> {
  const { rows } = await sql<{ balance: number }>`
    select coalesce(sum(case direction when 'in' then amount else -amount end), 0)::bigint as balance
    from fund_entries where organisation_id = ${organisationId}`.execute(db)
  return rows[0]?.balance ?? 0
}

type FundYear = {
  year: number
  opening: number
  in: number
  out: number
  closing: number
  entries: number
}

/** The fund year by year, the latest first: what it began with, took in, gave out, ended with. */
export async function fundYears(db: Db, organisationId: string): Promise<FundYear[]> {
  const { rows } = await sql<FundYear>`
    with sums as (
      select year, coalesce(sum(amount) filter (where direction = 'in'), 0)::bigint as "in",
        coalesce(sum(amount) filter (where direction = 'out'), 0)::bigint as out, count(*)::int as entries
      from fund_entries where organisation_id = ${organisationId} group by year)
    select year, (sum("in" - out) over (order by year) - ("in" - out))::bigint as opening, "in", out,
      (sum("in" - out) over (order by year))::bigint as closing, entries
    from sums order by year desc limit 50`.execute(db)
  return rows
}

/** The entries of one year, in the order of their days; all of them, or one page. */
export async function entriesOf(
  db: Db,
  organisationId: string,
  { year, page }: { year: number; page?: number },
): Promise<FundEntry[]> {
  const part = page === undefined ? sql`` : sql`limit ${entriesOnPage} offset ${(page - 1) * entriesOnPage}`
  return entries(
    db,
    sql`f.organisation_id = ${organisationId} and f.year = ${year} order by f.on_day, f.recorded_at, f.id ${part}`,
  )
}

/** One entry of the fund. */
export async function findEntry(db: Db, organisationId: string, id: string): Promise<FundEntry | undefined> {
  return (await entries(db, sql`f.organisation_id = ${organisationId} and f.id = ${id}`))[0]
}

async function entries(db: Db, which: ReturnType<typeof sql>): Promise<FundEntry[]> {
  const { rows } = await sql<FundEntry>`
    select f.id, f.on_day as "onDay", f.direction, f.amount, f.words, f.reference, f.award_id as "awardId",
      f.reverses_id as "reversesId", f.illustrative, trim(p.rank || ' ' || p.full_name) as "recordedBy",
      exists (select from fund_entries r where r.reverses_id = f.id) as "isReversed"
    from fund_entries f join people p on p.id = f.recorded_by where ${which}`.execute(db)
  return rows
}
