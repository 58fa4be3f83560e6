import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDatabase } from '#tests/database.ts'
import { seasonDatabase } from '#tests/season.ts'

describe('the example season', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await seasonDatabase()
  }, 120_000)
  afterAll(() => database.close())

  it('stands on the morning of the conference: decided, not yet closed', async () => {
    const { db } = database
    const count = async (
      table: 'decisions' | 'conference_closures' | 'pledge_signatures' | 'month_reports',
    ) =>
      (
        await db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
      ).n
    expect(await count('pledge_signatures')).toBe(10)
    expect(await count('month_reports')).toBe(110)
    expect(await count('decisions')).toBe(1)
    expect(await count('conference_closures')).toBe(0)
  })

  it('marks as illustrative every figure that the news item does not give', async () => {
    const facts = await database.db
      .selectFrom('results')
      .innerJoin('targets', 'targets.id', 'results.target_id')
      .where('results.illustrative', '=', false)
      .orderBy('targets.title')
      .select(['targets.title', 'results.value'])
      .execute()
    expect(facts.map((fact) => [fact.title, Number(fact.value)])).toEqual([
      ['Cuộc kiểm tra', 2],
      ['Cuộc thanh tra', 4],
      ['Số đặc biệt', 1],
      ['Số tạp chí thường kỳ xuất bản so với kế hoạch', 100],
    ])
  })
})
