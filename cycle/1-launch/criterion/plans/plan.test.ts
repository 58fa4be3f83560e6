import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#plumbing/id.ts'
import { Stale } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { addCriterion } from '../criterion.acts.ts'
import { aLine } from '../criterion.samples.ts'
import { fillPlans, setPlans } from './plan.acts.ts'
import { countPlans, plansOf } from './plan.store.ts'
import { matchingTarget, type PlanTarget } from './plan.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let criterionId: string

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
  const lead = await ground.actor('ct.canbo')
  const line = aLine('2.1', { title: 'Số cuộc thanh tra', unit: 'cuộc', rule: { type: 'ratio' } })
  criterionId = await addCriterion(database.db, lead, ground.year, line)
  await addCriterion(
    database.db,
    lead,
    ground.year,
    aLine('2.2', { rule: { type: 'ratio', planFixed: '100' } }),
  )
})
afterAll(() => database.close())

const all = { criterionId: null, agencyId: null, limit: 100, offset: 0 }
const typed = (difference: object = {}) => ({
  criterionId,
  agencyId: ground.agencies.ttr,
  plan: null,
  reason: '',
  targetId: null,
  version: 0,
  ...difference,
})
const planOf = async (agencyId: string) =>
  (await plansOf(database.db, ground.year.id, { ...all, agencyId })).map(({ plan, reason, version }) => ({
    plan,
    reason,
    version,
  }))

async function addTarget(difference: object) {
  const id = newId()
  const row = {
    id,
    year_id: ground.year.id,
    agency_id: ground.agencies.hc,
    position: 1,
    title: 'Số cuộc thanh tra',
    measure: 'number' as const,
    unit: 'cuộc',
    plan_value: '4',
    deadline_on: '2022-09-30',
    owner: '',
    ...difference,
  }
  await database.db.insertInto('targets').values(row).execute()
  return id
}

describe('Kế hoạch giao theo tiêu chí', () => {
  it('is asked of every agency where a line has no plan for all', async () => {
    const counts = await countPlans(database.db, ground.year.id, all)
    expect(counts).toEqual({ all: 10, open: 10 })
  })

  it('is set by the lead, or the reason said why it is not', async () => {
    const lead = await ground.actor('ct.canbo')
    const set = (difference: object) => setPlans(database.db, lead, ground.year, [typed(difference)])
    expect(await set({ plan: '12.5' })).toBe(1)
    expect(await planOf(ground.agencies.ttr)).toEqual([{ plan: '12.5', reason: '', version: 1 }])
    expect(await set({ plan: '12.5', version: 1 })).toBe(0)
    await expect(set({ plan: '13', version: 0 })).rejects.toThrow(Stale)
    await set({ reason: 'Không làm nhiệm vụ này', version: 1 })
    expect(await planOf(ground.agencies.ttr)).toEqual([
      { plan: null, reason: 'Không làm nhiệm vụ này', version: 2 },
    ])
    await set({ version: 2 })
    expect(await planOf(ground.agencies.ttr)).toEqual([{ plan: null, reason: '', version: 0 }])
  })

  it('is taken from the targets of the agencies, where one surely is meant', async () => {
    await addTarget({})
    await addTarget({ agency_id: ground.agencies.tc, title: 'Cuộc kiểm tra', position: 2 })
    await addTarget({ agency_id: ground.agencies.tc, title: 'Cuộc họp', position: 3 })
    const lead = await ground.actor('ct.canbo')
    expect(await fillPlans(database.db, lead, ground.year)).toBe(1)
    expect(await planOf(ground.agencies.hc)).toEqual([{ plan: '4', reason: '', version: 1 }])
    expect(await fillPlans(database.db, lead, ground.year)).toBe(0)
  })

  it('is hidden from the pen of others, and stays once the self-score is in', async () => {
    const { db } = database
    const other = await ground.actor('hc.canbo')
    await expect(setPlans(db, other, ground.year, [typed({ plan: '1' })])).rejects.toThrow('hidden')
    await expect(fillPlans(db, other, ground.year)).rejects.toThrow('hidden')
    const values = { year_id: ground.year.id, agency_id: ground.agencies.ttr, scorer: 'self' as const }
    await db
      .insertInto('score_submissions')
      .values({ id: newId(), ...values, submitted_by: other.id })
      .execute()
    const lead = await ground.actor('ct.canbo')
    await expect(setPlans(db, lead, ground.year, [typed({ plan: '1' })])).rejects.toThrow(
      'đã nộp bảng tự chấm',
    )
  })
})

describe('Chỉ tiêu ứng với tiêu chí', () => {
  const line = { title: 'Số cuộc thanh tra', unit: 'cuộc', direction: 'more' as const }
  const target = (difference: Partial<PlanTarget> = {}): PlanTarget => ({
    id: 'a',
    agencyId: 'x',
    title: 'Thanh tra',
    unit: 'cuộc',
    direction: 'more',
    planValue: '3',
    ...difference,
  })

  it('is the one of the same name, or the only one of the unit', () => {
    expect(matchingTarget(line, [target(), target({ id: 'b', title: 'số cuộc thanh tra' })])?.id).toBe('b')
    expect(matchingTarget(line, [target(), target({ id: 'b', unit: 'vụ' })])?.id).toBe('a')
    expect(matchingTarget(line, [target(), target({ id: 'b' })])).toBeNull()
    expect(matchingTarget({ ...line, direction: 'less' }, [target()])).toBeNull()
  })
})
