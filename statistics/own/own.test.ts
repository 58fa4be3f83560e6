import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transact } from '#plumbing/database.ts'
import { stageOn } from '#season/stage.ts'
import { playStatistics } from '#season/statistics.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { ownBodies, ownCounts } from './own.store.ts'
import { type OwnCount, ownTable } from './own.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const bodies = ['a', 'b', 'c'].map((id) => ({ id, name: id }))
const aCount: fc.Arbitrary<OwnCount> = fc.record({
  bodyId: fc.constantFrom('a', 'b', 'c'),
  code: fc.constantFrom('x', 'y', 'z'),
  collectives: fc.nat(9),
  households: fc.nat(2),
  individuals: fc.nat(9),
  illustrative: fc.constant(0),
})

describe('Biểu tổng hợp', () => {
  it('has in its last row the sum of every column, and at the end of every row the sum of the row', () => {
    fc.assert(
      fc.property(fc.array(aCount), (counts) => {
        const { rows } = ownTable(bodies, counts, ['x', 'y', 'z'])
        const own = rows.slice(0, -1)
        const last = rows.at(-1)
        expect(last?.cells).toEqual(
          last?.cells.map((_, at) => own.reduce((sum, row) => sum + (row.cells[at] ?? 0), 0)),
        )
        expect(last?.total).toBe(
          counts.reduce((sum, one) => sum + one.collectives + one.households + one.individuals, 0),
        )
      }),
    )
  })

  it('counts the awards of a body and of all below it under the body right below the asked one', async () => {
    const ground = await aSeasonGround(database.db, '2022-10-26')
    await transact(database.db, (tx) => playStatistics(stageOn(tx, ground)))
    const { organisationId } = ground
    const counts = await ownCounts(database.db, organisationId, 2021)
    const table = ownTable(await ownBodies(database.db, organisationId), counts, [
      'ministryFlag',
      'defenceCertificate',
    ])
    const named = table.rows.filter((row) => row.total > 0).map((row) => [row.body?.name ?? '', row.cells])
    expect(named).toEqual([
      ['Bộ Tham mưu', [1, 0, 0, 0]],
      ['Tạp chí CNQP và Kinh tế', [0, 0, 1, 0]],
      ['Ban Quản lý Dự án I', [0, 0, 0, 2]],
      ['', [1, 0, 1, 2]],
    ])
  })
})
