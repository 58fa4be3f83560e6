import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Target } from '#cycle/1-launch/target/target.ts'
import { addDays } from '#law/kernel/day.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { dueMonths, type Moment, momentAt, momentOf, paceLimits, paceRule } from './pace.ts'
import { aTarget, tell } from './trend.samples.ts'
import { standingOf } from './trend.store.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
const from = '2021-11-01'
const hundredth = addDays(from, 99)

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
})
afterAll(() => database.close())

type Case = Partial<Target> & { value?: string; reached?: boolean; days: number; moment?: Partial<Moment> }

/** Where a target of a hundred days stands after so many of them, its figure told for November. */
async function stateOf({ value, reached, days, moment, ...difference }: Case) {
  const { db } = database
  const at = {
    ...momentOf(ground.year, addDays(from, days - 1)),
    heardOn: addDays(from, days - 1),
    ...moment,
  }
  const place = { yearId: ground.year.id, agencyId: ground.agencies.ttr, deadlineOn: hundredth }
  const id = await aTarget(db, { ...place, ...difference })
  if (value !== undefined || reached !== undefined)
    await tell(db, id, [{ month: '2021-11-01', value: value ?? null, reached: reached ?? null }])
  return (await standingOf(db, at, id))?.state
}

describe('Nhịp của chỉ tiêu số lượng, càng nhiều càng tốt', () => {
  it.each([
    ['50', 50, 'onPace'],
    ['45', 50, 'onPace'],
    ['44.9999', 50, 'risk'],
    ['35', 50, 'risk'],
    ['34.9999', 50, 'behind'],
    ['0', 50, 'behind'],
    ['100', 50, 'reached'],
    ['99.9999', 99, 'onPace'],
    ['99.9999', 100, 'behind'],
    ['100', 100, 'reached'],
  ])('%s of 100 after %i days of 100', async (value, days, state) => {
    expect(await stateOf({ value, days })).toBe(state)
  })

  it.each([
    ['0.0001', 25, 'onPace'],
    ['0', 25, 'behind'],
    ['0.05', 26, 'risk'],
    ['1.0001', 50, 'risk'],
    ['1', 50, 'behind'],
  ])('%s of 4 after %i days of 100: less than one short is never behind', async (value, days, state) => {
    expect(await stateOf({ value, days, planValue: '4' })).toBe(state)
  })

  it('a plan of nothing is reached by any figure', async () => {
    expect(await stateOf({ value: '0', days: 50, planValue: '0' })).toBe('reached')
  })
})

describe('Nhịp của chỉ tiêu số lượng, càng ít càng tốt', () => {
  it.each([
    ['10', '5', 50, 'onPace'],
    ['10', '5.0001', 50, 'risk'],
    ['10', '10', 50, 'risk'],
    ['10', '10.0001', 50, 'behind'],
    ['10', '10', 99, 'risk'],
    ['10', '10', 100, 'reached'],
    ['10', '10.0001', 100, 'behind'],
    ['0', '0', 50, 'onPace'],
    ['0', '1', 50, 'behind'],
    ['0', '0', 100, 'reached'],
  ])('at most %s wanted, %s happened in %i days of 100', async (planValue, value, days, state) => {
    expect(await stateOf({ direction: 'less', planValue, value, days })).toBe(state)
  })
})

describe('Nhịp của tỷ lệ phần trăm', () => {
  it.each([
    ['more', '100', '100', 50, 'reached'],
    ['more', '100', '99.9999', 50, 'risk'],
    ['more', '100', '95', 50, 'risk'],
    ['more', '100', '94.9999', 50, 'behind'],
    ['more', '100', '99.9999', 100, 'behind'],
    ['less', '2', '2', 50, 'onPace'],
    ['less', '2', '2.0001', 50, 'risk'],
    ['less', '2', '2.1', 50, 'risk'],
    ['less', '2', '2.1001', 50, 'behind'],
    ['less', '2', '2', 100, 'reached'],
  ] as const)(
    'wants %s, %s %% planned, %s %% told after %i days',
    async (direction, planValue, value, days, state) => {
      expect(await stateOf({ measure: 'percent', direction, planValue, value, days })).toBe(state)
    },
  )
})

describe('Nhịp của mốc, của có hoặc không, của xếp loại', () => {
  it.each([
    ['milestone', 100 - paceLimits.nearDays - 1, 'onPace'],
    ['milestone', 100 - paceLimits.nearDays, 'risk'],
    ['yesNo', 100, 'risk'],
    ['rating', 101, 'behind'],
  ] as const)('%s not reached on day %i, wanted by day 100', async (measure, days, state) => {
    expect(await stateOf({ measure, reached: false, days })).toBe(state)
    expect(await stateOf({ measure, reached: true, days })).toBe('reached')
  })
})

describe('Số liệu và thời gian', () => {
  it('a target nobody told of has no figure yet, whatever the day', async () => {
    expect(await stateOf({ days: 50 })).toBe('none')
    expect(await stateOf({ measure: 'milestone', days: 101 })).toBe('none')
  })

  it('a figure is judged at the end of its month, and silence after that counts as time gone', async () => {
    const value = '30'
    expect(await stateOf({ value, days: 60, moment: { heardOn: null } })).toBe('onPace')
    expect(await stateOf({ value, days: 60, moment: { heardOn: addDays(from, 29) } })).toBe('onPace')
    expect(await stateOf({ value, days: 60, moment: { heardOn: addDays(from, 59) } })).toBe('behind')
  })

  it('a closed year has nothing left to make up for', async () => {
    expect(await stateOf({ value: '99', days: 99 })).toBe('onPace')
    expect(await stateOf({ value: '99', days: 99, moment: { settled: true } })).toBe('behind')
    expect(await stateOf({ measure: 'yesNo', reached: false, days: 10, moment: { settled: true } })).toBe(
      'behind',
    )
  })

  it('a figure told for a later month is not looked at', async () => {
    const { db } = database
    const id = await aTarget(db, { yearId: ground.year.id, agencyId: ground.agencies.ttr })
    await tell(db, id, [
      { month: '2022-01-01', value: '10' },
      { month: '2022-02-01', value: '90' },
    ])
    expect(await standingOf(db, momentAt(ground.year, '2022-01-01'), id)).toMatchObject({ value: '10.0000' })
  })

  it('a month is due after the fifth of the next', () => {
    expect(dueMonths(ground.year, '2022-01-05').at(-1)).toBe('2021-11-01')
    expect(dueMonths(ground.year, '2022-01-06').at(-1)).toBe('2021-12-01')
    expect(momentOf(ground.year, '2022-01-06').heardOn).toBe('2021-12-31')
    expect(momentOf(ground.year, '2021-11-20').heardOn).toBeNull()
  })

  it('the rule names every limit', () => {
    const told = paceRule().join(' ')
    for (const limit of ['90 %', '70 %', '25 %', '5 %', '30 ngày']) expect(told).toContain(limit)
  })
})
