import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

export type Counted = { part: string; count: number }

const parts = { year: 'YYYY', month: 'YYYY-MM', day: 'YYYY-MM-DD' } as const

/** How many items each year, month of a year or day of a month holds; `within` is the longer time, as it is written. */
export async function countBy(db: Db, part: keyof typeof parts, within: string): Promise<Counted[]> {
  const written = sql<string>`to_char(p.published_at at time zone 'Asia/Ho_Chi_Minh', ${sql.lit(parts[part])})`
  return db
    .selectFrom('article_publications as p')
    .leftJoin('article_withdrawals as w', 'w.article_id', 'p.article_id')
    .where('w.article_id', 'is', null)
    .$if(within !== '', (q) => q.where(inTime(within)))
    .groupBy(written)
    .orderBy(written, 'desc')
    .select(({ fn }) => [written.as('part'), fn.countAll<number>().as('count')])
    .execute()
}

function inTime(within: string) {
  const start = within.length === 4 ? `${within}-01-01` : `${within}-01`
  const long = within.length === 4 ? '1 year' : '1 month'
  return sql<boolean>`p.published_at >= (${start}::timestamp at time zone 'Asia/Ho_Chi_Minh')
    and p.published_at < ((${start}::timestamp + ${long}::interval) at time zone 'Asia/Ho_Chi_Minh')`
}
