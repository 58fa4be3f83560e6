import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transact } from '#plumbing/database.ts'
import { playSeason } from '#season/season.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import type { Paper } from '../paper.ts'
import { checksOfPaper } from './checks.ts'

describe('The papers of the example season', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await testDatabase()
    await transact(database.db, playSeason)
  }, 180_000)
  afterAll(() => database.close())

  it('agree in themselves: no alarm on any of them', async () => {
    const papers = await database.db
      .selectFrom('papers')
      .select(['title', sql<Paper>`content`.as('content')])
      .execute()
    const alarms = papers.flatMap(({ title, content }) =>
      checksOfPaper(content).map((check) => ({ title, ...check })),
    )
    expect(new Set(papers.map((one) => one.code)).size).toBeGreaterThan(5)
    expect(alarms).toEqual([])
  })
})
