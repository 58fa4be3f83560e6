import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#plumbing/id.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { addTarget, editTarget, removeTarget } from './target.acts.ts'
import { targetsOfAgency } from './target.store.ts'
import { planLine, type TargetInput } from './target.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
})
afterAll(() => database.close())

function aTarget(difference: Partial<TargetInput> = {}): TargetInput {
  return {
    agencyId: ground.agencies.ttr,
    title: 'Số cuộc thanh tra theo kế hoạch',
    measure: 'number',
    unit: 'cuộc',
    direction: 'more',
    planValue: '4',
    planText: '',
    deadlineOn: '2022-10-15',
    owner: '',
    lastYearValue: '3',
    ...difference,
  }
}

describe('Chỉ tiêu', () => {
  it('is given by the agency or by the lead, and removed while nobody signed', async () => {
    const { db } = database
    const own = await ground.actor('ttr.canbo')
    const lead = await ground.actor('ct.canbo')
    const id = await addTarget(db, own, ground.year, aTarget())
    const other = await addTarget(
      db,
      lead,
      ground.year,
      aTarget({ title: 'Số cuộc kiểm tra', planValue: '2' }),
    )
    await editTarget(db, own, ground.year, { ...aTarget({ planValue: '5' }), id, version: 1 })
    const rows = await targetsOfAgency(db, ground.year.id, ground.agencies.ttr)
    expect(rows.map((row) => [row.position, planLine(row), row.version])).toEqual([
      [1, '5\u00a0cuộc', 2],
      [2, '2\u00a0cuộc', 1],
    ])
    await removeTarget(db, own, ground.year, { agencyId: ground.agencies.ttr, id: other })
    expect(await targetsOfAgency(db, ground.year.id, ground.agencies.ttr)).toHaveLength(1)
  })

  it.each([
    ['a count without a plan', { planValue: null }, 'planValue'],
    ['a rating without a grade', { measure: 'rating', planText: '' }, 'planText'],
    ['a deadline in another year', { deadlineOn: '2033-10-15' }, 'deadlineOn'],
  ] as const)('asks again for %s', async (_, difference, field) => {
    const own = await ground.actor('ttr.canbo')
    const wrong = addTarget(database.db, own, ground.year, aTarget(difference))
    await expect(wrong).rejects.toMatchObject({ fields: { [field]: expect.any(String) } })
  })

  it('is hidden from the pen of another member', async () => {
    const other = await ground.actor('hc.canbo')
    await expect(addTarget(database.db, other, ground.year, aTarget())).rejects.toThrow('hidden')
  })

  it('reads in a few words whatever its measure', () => {
    const base = { ...aTarget(), planText: '' }
    expect(planLine({ ...base, measure: 'percent', planValue: '100.0000' })).toBe('100\u00a0%')
    expect(planLine({ ...base, direction: 'less', unit: 'vụ', planValue: '0.0000' })).toBe(
      'không quá 0\u00a0vụ',
    )
    expect(planLine({ ...base, measure: 'milestone' })).toBe('Xong trước ngày 15/10/2022')
    expect(planLine({ ...base, measure: 'rating', planText: 'Hoàn thành tốt' })).toBe('Hoàn thành tốt')
    expect(planLine({ ...base, measure: 'yesNo' })).toBe('Có')
  })

  it('stays once results are reported, and is fixed once the head signed', async () => {
    const { db } = database
    const own = await ground.actor('ttr.canbo')
    const agencyId = ground.agencies.ttr
    const [target] = await targetsOfAgency(db, ground.year.id, agencyId)
    const id = target?.id ?? ''
    await db
      .insertInto('results')
      .values({ id: newId(), target_id: id, month: '2022-03-01', value: '1', entered_by: own.id })
      .execute()
    await expect(removeTarget(db, own, ground.year, { agencyId, id })).rejects.toThrow('đã có kết quả')

    const pledgeId = newId()
    const pledge = { preamble: 'a', commitments: 'b', signing_on: '2022-02-15' }
    await db
      .insertInto('pledges')
      .values({ id: pledgeId, year_id: ground.year.id, ...pledge })
      .execute()
    await db
      .insertInto('pledge_signatures')
      .values({ id: newId(), pledge_id: pledgeId, agency_id: agencyId, signed_by: own.id })
      .execute()
    await expect(addTarget(db, own, ground.year, aTarget())).rejects.toThrow('đã ký giao ước')
  })
})
