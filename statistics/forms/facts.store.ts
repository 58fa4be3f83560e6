import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { awardFacts } from './facts-awards.ts'
import { movementFacts } from './facts-movements.ts'
import { bodyFacts, staffFacts } from './facts-staff.ts'
import type { FormFacts, Group, Of } from './form.ts'
import type { Counting } from './forms.ts'

/** One record as a list shows it. */
export type FactLine = {
  id: string
  title: string
  about: string
  agency: string
  onDay: Day
  href: string
  illustrative: boolean
}

const factsPerPage = 50

/** How each kind of fact is told: the query of its rows, and the keys the forms ask of them. */
const facts: Record<FormFacts, { of: (asked: Counting) => RawBuilder<unknown>; keys: readonly string[] }> = {
  movements: { of: movementFacts, keys: ['level', 'length', 'manner'] },
  awards: { of: awardFacts, keys: ['code', 'recipient', 'personClass', 'way', 'proposer'] },
  bodies: { of: bodyFacts, keys: ['kind'] },
  staff: { of: staffFacts, keys: ['gender', 'age', 'training', 'seniority'] },
}

/** Every group of like records in each year, by one query however many there are. */
export async function groupsOf(db: Db, kind: FormFacts, asked: Counting): Promise<Map<number, Group[]>> {
  const { of, keys } = facts[kind]
  const columns = sql.join(keys.map((key) => sql.ref(key)))
  const { rows } = await sql<Record<string, string> & { year: number; count: number; illustrative: number }>`
    with recursive ${underOf(asked.agencyId)}, facts as (${of(asked)})
    select year, ${columns}, count(*)::int as count, (count(*) filter (where illustrative))::int as illustrative
    from facts group by year, ${columns} order by year, ${columns}`.execute(db)
  const byYear = new Map<number, Group[]>(asked.years.map((year) => [year, []]))
  for (const { year, count, illustrative, ...words } of rows)
    byYear.get(year)?.push({ keys: words, count, illustrative })
  return byYear
}

/** One page of the records that stand in all of the sets, the latest first, and how many there are. */
export async function factLines(
  db: Db,
  kind: FormFacts,
  { page, sets, without, ...asked }: Counting & { page: number; sets: Of[]; without?: Of },
) {
  const { of } = facts[kind]
  const wanted = [...sets.map(among), ...(without ? [sql<SqlBool>`not ${among(without)}`] : [])]
  const { rows } = await sql<FactLine & { all: number }>`
    with recursive ${underOf(asked.agencyId)}, facts as (${of(asked)})
    select id, title, about, agency, on_day as "onDay", href, illustrative, count(*) over ()::int as "all"
    from facts where year = any(${asked.years}::int[]) and ${sql.join(wanted, sql` and `)}
    order by on_day desc, id limit ${factsPerPage} offset ${(page - 1) * factsPerPage}`.execute(db)
  const all = rows[0]?.all ?? 0
  return {
    rows: rows.map(({ all: _, ...row }) => row),
    all,
    pages: Math.max(1, Math.ceil(all / factsPerPage)),
  }
}

function among(of: Of): RawBuilder<SqlBool> {
  const each = Object.entries(of).map(
    ([key, words]) => sql<SqlBool>`facts.${sql.ref(key)} = any(${[...words]}::text[])`,
  )
  return each.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`(${sql.join(each, sql` and `)})`
}

const underOf = (agencyId: string) => sql`under as (
  select id, name, enterprise from agencies where id = ${agencyId}::uuid
  union select a.id, a.name, a.enterprise from agencies a join under u on a.parent_id = u.id)`
