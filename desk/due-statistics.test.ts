import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { dueFromStatistics } from './due-statistics.store.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
})
afterAll(() => database.close())

describe('Hạn lập biểu thống kê', () => {
  it.each([
    ['ct.canbo', '2022-11-14', 0],
    ['ct.canbo', '2022-11-15', 5],
    ['tongcuc.thutruong', '2022-12-16', 5],
    ['hc.canbo', '2022-12-01', 0],
  ] as const)('of %s on %s: %i forms', async (account, day, count) => {
    const due = await dueFromStatistics(database.db, await ground.actor(account, day), ground.year)
    expect(due.map((one) => [one.count, one.dueOn])).toEqual(count ? [[count, '2022-12-15']] : [])
  })
})
