import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { assignCrossChecks, changeCrossCheck, declareConflict, withdrawConflict } from './cross-check.acts.ts'
import { conflictsOf, crossChecksOf } from './cross-check.store.ts'

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
    const { hc, tc: finance, da1 } = ground.agencies
    const pair = { agencyId: hc, otherId: finance, reason: 'Cùng một đồng chí phụ trách' }
    await expect(declareConflict(test.db, other, ground.year, { ...pair, otherId: da1 })).rejects.toThrow(
      'Chỉ khai báo được cho cơ quan mình',
    )
    const stranger = await ground.actor('ngoaicum.canbo')
    await expect(declareConflict(test.db, stranger, ground.year, pair)).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
    await declareConflict(test.db, other, ground.year, pair)
    await expect(declareConflict(test.db, lead, ground.year, pair)).rejects.toThrow('đã được khai báo')

    const shut = ground.year.members.filter((one) => one.id !== hc && one.id !== finance)
    for (const { id } of shut)
      await declareConflict(test.db, lead, ground.year, { ...pair, otherId: id, reason: 'Thử' })
    await expect(assignCrossChecks(test.db, lead, ground.year)).rejects.toThrow(
      /Không xếp được vòng chấm chéo vì các cặp .*Hậu cần/,
    )
    for (const { id } of shut)
      await withdrawConflict(test.db, lead, ground.year, { ...pair, otherId: id, reason: 'Thử xong' })
    expect(await conflictsOf(test.db, ground.year.id)).toMatchObject([{ reason: pair.reason }])

    const checks = await assignCrossChecks(test.db, lead, ground.year)
    expect(checks).toHaveLength(10)
    const isPair = (one: (typeof checks)[number]) =>
      [hc, finance].includes(one.agencyId) && [hc, finance].includes(one.checkerId)
    expect(checks.filter(isPair)).toEqual([])
    await expect(assignCrossChecks(test.db, lead, ground.year)).rejects.toThrow('Đã phân công chấm chéo')

    const [first] = checks
    if (!first) throw new Error('no checks')
    const checkedByFirst = checks.find((one) => one.checkerId === first.agencyId)
    const back = { agencyId: first.agencyId, checkerId: checkedByFirst?.agencyId ?? '', reason: 'Bận' }
    await expect(changeCrossCheck(test.db, lead, ground.year, back)).rejects.toThrow('chấm chéo lẫn nhau')
    const free = checks.find(
      (one) => ![first.agencyId, first.checkerId, back.checkerId, hc, finance].includes(one.agencyId),
    )
    const change = { agencyId: first.agencyId, checkerId: free?.agencyId ?? '', reason: 'Bận' }
    await changeCrossCheck(test.db, lead, ground.year, change)
    const now = await crossChecksOf(test.db, ground.year.id)
    expect(now.find((one) => one.agencyId === first.agencyId)).toMatchObject({
      checkerId: change.checkerId,
      reason: 'Bận',
    })
    await expect(
      changeCrossCheck(test.db, lead, ground.year, { agencyId: hc, checkerId: finance, reason: 'Bận' }),
    ).rejects.toThrow('khai báo không chấm chéo nhau')
  })
})
