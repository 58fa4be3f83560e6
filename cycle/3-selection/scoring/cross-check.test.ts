import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { assignCrossChecks, changeCrossCheck } from './cross-check.acts.ts'
import { crossChecksOf } from './cross-check.store.ts'
import { rotation } from './cross-check.ts'

describe('the round of cross-checks', () => {
  it('gives each sheet one checker and each agency one sheet, and nobody checks its own checker', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 120 }), fc.integer({ min: 1948, max: 2200 }), (count, year) => {
        const ids = Array.from({ length: count }, (_, i) => `a${i}`)
        const checks = rotation(ids, year)
        const checkerOf = new Map(checks.map((one) => [one.agencyId, one.checkerId]))
        expect([...checkerOf.keys()].sort()).toEqual([...ids].sort())
        expect([...new Set(checkerOf.values())].sort()).toEqual([...ids].sort())
        for (const { agencyId, checkerId } of checks) {
          expect(checkerId).not.toBe(agencyId)
          expect(checkerOf.get(checkerId)).not.toBe(agencyId)
        }
      }),
    )
  })

  it('lets two agencies check each other when there are only two', () => {
    expect(rotation(['a', 'b'], 2022)).toEqual([
      { agencyId: 'a', checkerId: 'b' },
      { agencyId: 'b', checkerId: 'a' },
    ])
    expect(rotation(['a'], 2022)).toEqual([])
  })
})

describe('assigning cross-checks', () => {
  let test: TestDatabase
  let ground: Awaited<ReturnType<typeof aSeasonGround>>
  beforeAll(async () => {
    test = await testDatabase()
    ground = await aSeasonGround(test.db)
  })
  afterAll(() => test.close())

  it('is the work of the lead, once; later changes need another agency that is not checked by it', async () => {
    const lead = await ground.actor('ct.canbo')
    const other = await ground.actor('tc.canbo')
    await expect(assignCrossChecks(test.db, other, ground.year)).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
    const checks = await assignCrossChecks(test.db, lead, ground.year)
    expect(checks).toHaveLength(10)
    await expect(assignCrossChecks(test.db, lead, ground.year)).rejects.toThrow('Đã phân công chấm chéo')

    const [first] = checks
    if (!first) throw new Error('no checks')
    const checkedByFirst = checks.find((one) => one.checkerId === first.agencyId)
    const back = { agencyId: first.agencyId, checkerId: checkedByFirst?.agencyId ?? '', reason: 'Bận' }
    await expect(changeCrossCheck(test.db, lead, ground.year, back)).rejects.toThrow('chấm chéo lẫn nhau')
    const free = checks.find(
      (one) => ![first.agencyId, first.checkerId, back.checkerId].includes(one.agencyId),
    )
    const change = { agencyId: first.agencyId, checkerId: free?.agencyId ?? '', reason: 'Bận' }
    await changeCrossCheck(test.db, lead, ground.year, change)
    const now = await crossChecksOf(test.db, ground.year.id)
    expect(now.find((one) => one.agencyId === first.agencyId)?.checkerId).toBe(change.checkerId)
  })
})
