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
})
