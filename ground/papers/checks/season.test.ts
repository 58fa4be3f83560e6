import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDatabase } from '#tests/database.ts'
import { seasonDatabase } from '#tests/season.ts'
import type { Paper } from '../paper.ts'
import { checksOfPaper } from './checks.ts'

describe('The papers of the example season', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await seasonDatabase()
  }, 180_000)
  afterAll(() => database.close())

  it('agree in themselves: no alarm on any of them', async () => {
    const papers = await database.db
      .selectFrom('papers')
      .select(['code', 'title', sql<Paper>`content`.as('content')])
      .execute()
    const alarms = papers.flatMap(({ title, content }) =>
      checksOfPaper(content).map((check) => ({ title, ...check })),
    )
    expect(new Set(papers.map((one) => one.code)).size).toBeGreaterThan(30)
    expect(alarms).toEqual([])
  })
})
