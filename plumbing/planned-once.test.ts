import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import type { Db } from './database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase({ plansOnce: true })
})
afterAll(() => database.close())

const doubled = async (db: Db, number: number) =>
  (await sql<{ it: number }>`select ${number}::int * 2 as it`.execute(db)).rows[0]?.it

async function plansIn(db: Db, words: string): Promise<number> {
  const plans = sql<{
    count: number
  }>`select count(*) from pg_prepared_statements where statement like ${words}`
  return (await plans.execute(db)).rows[0]?.count ?? -1
}

describe('Statements planned once on a connection', () => {
  it('answer each asking by its own values, from one plan', async () => {
    await database.db.connection().execute(async (db) => {
      expect([await doubled(db, 2), await doubled(db, 21), await doubled(db, 0)]).toEqual([4, 42, 0])
      expect(await plansIn(db, 'select $1::int * 2%')).toBe(1)
    })
  })

  it('are asked again after one that failed', async () => {
    await database.db.connection().execute(async (db) => {
      const divided = (by: number) => sql<{ it: number }>`select 10 / ${by}::int as it`.execute(db)
      await expect(divided(0)).rejects.toThrow('division by zero')
      expect((await divided(5)).rows).toEqual([{ it: 2 }])
    })
  })

  it('are answered unplanned once there are very many', async () => {
    await database.db.connection().execute(async (db) => {
      for (let i = 0; i < 1100; i++) {
        const asked = sql<{ it: number }>`select ${sql.raw(String(i))} + ${1}::int as it`
        expect((await asked.execute(db)).rows).toEqual([{ it: i + 1 }])
      }
      expect(await plansIn(db, '%')).toBeLessThanOrEqual(1000)
    })
  })
})
