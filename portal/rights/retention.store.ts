import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

const setting = 'commentRetention'
const usual = 12

/** Whole months after which addresses of published comments and the whole of refused ones are erased. */
export async function retentionMonths(db: Db): Promise<number> {
  const row = await db
    .selectFrom('settings')
    .where('name', '=', setting)
    .select(sql<number>`value::int`.as('months'))
    .executeTakeFirst()
  return row?.months ?? usual
}

export async function keepRetention(tx: Db, months: number): Promise<void> {
  const value = JSON.stringify(months)
  await tx
    .insertInto('settings')
    .values({ name: setting, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}

export function retentionRuns(db: Db) {
  return db
    .selectFrom('comment_retention_runs')
    .orderBy('ran_at', 'desc')
    .limit(30)
    .select(['id', 'ran_on as ranOn', 'months', 'emails', 'refused'])
    .execute()
}
