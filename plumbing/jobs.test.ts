import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { transact } from './database.ts'
import { leaveJob, runJobs } from './jobs.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

async function until(is: () => boolean) {
  for (let tries = 0; tries < 200 && !is(); tries++) await new Promise((resolve) => setTimeout(resolve, 25))
  return is()
}

describe('long work', () => {
  it('is done when its transaction was written, and not when it was not', async () => {
    const done: unknown[] = []
    await transact(database.db, (tx) => leaveJob(tx, { name: 'count', id: 'kept', work: { kept: true } }))
    await expect(
      transact(database.db, async (tx) => {
        await leaveJob(tx, { name: 'count', id: 'broken', work: { kept: false } })
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')
    const runner = await runJobs(database.url, { count: async (work) => void done.push(work) })
    expect(await until(() => done.length > 0)).toBe(true)
    await runner.stop()
    expect(done).toEqual([{ kept: true }])
  })

  it('waits while nobody works, and is taken up by the next who does', async () => {
    const done: unknown[] = []
    await leaveJob(database.db, { name: 'later', id: 'one', work: { number: 1 } })
    const first = await runJobs(database.url, { other: async () => {} })
    await first.stop()
    const second = await runJobs(database.url, { later: async (work) => void done.push(work) })
    expect(await until(() => done.length > 0)).toBe(true)
    await second.stop()
    expect(done).toEqual([{ number: 1 }])
  })

  it('that a killed program held is taken up by the next', async () => {
    const done: unknown[] = []
    await leaveJob(database.db, { name: 'held', id: 'held', work: { number: 1 } })
    await sql`update graphile_worker._private_jobs set locked_by = 'dead', locked_at = now(), attempts = 1
      where key = 'held'`.execute(database.db)
    const runner = await runJobs(database.url, { held: async (work) => void done.push(work) })
    expect(await until(() => done.length > 0)).toBe(true)
    await runner.stop()
  })

  it('that another living program holds is left to it', async () => {
    const done: unknown[] = []
    const other = await runJobs(database.url, {})
    await leaveJob(database.db, { name: 'theirs', id: 'theirs', work: {} })
    await sql`update graphile_worker._private_jobs set locked_by = 'other', locked_at = now(), attempts = 1
      where key = 'theirs'`.execute(database.db)
    const runner = await runJobs(database.url, {
      theirs: async () => void done.push('theirs'),
      mine: async () => void done.push('mine'),
    })
    await leaveJob(database.db, { name: 'mine', id: 'mine', work: {} })
    await until(() => done.length > 0)
    await runner.stop()
    await other.stop()
    expect(done).toEqual(['mine'])
  })
})
