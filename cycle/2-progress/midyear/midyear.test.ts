import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTarget } from '#cycle/1-launch/target/target.acts.ts'
import { Stale } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { saveResults } from '../report/report.acts.ts'
import { holdMidyear } from './midyear.acts.ts'
import { midyearOf } from './midyear.store.ts'
import { halfYears } from './midyear.view.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
const today = '2022-07-15'

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db, today)
})
afterAll(() => database.close())

const aReview = { heldOn: '2022-07-01', summary: 'Phong trào được duy trì đều.', emphasis: '', version: 0 }

describe('Sơ kết sáu tháng', () => {
  it('is held by the lead and set right by version', async () => {
    const { db } = database
    const lead = await ground.actor('ct.canbo')
    await holdMidyear(db, lead, ground.year, aReview)
    await expect(holdMidyear(db, lead, ground.year, aReview)).rejects.toThrow(Stale)
    await holdMidyear(db, lead, ground.year, { ...aReview, emphasis: 'Hướng về cơ sở.', version: 1 })
    expect(await midyearOf(db, ground.year.id)).toMatchObject({
      heldOn: '2022-07-01',
      emphasis: 'Hướng về cơ sở.',
      version: 2,
    })
  })

  it('is hidden from other agencies, and not held on a day to come', async () => {
    const { db } = database
    const other = holdMidyear(db, await ground.actor('hc.canbo'), ground.year, aReview)
    await expect(other).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
    const lead = await ground.actor('ct.canbo')
    const ahead = holdMidyear(db, lead, ground.year, { ...aReview, heldOn: '2022-08-01', version: 2 })
    await expect(ahead).rejects.toMatchObject({ fields: { heldOn: expect.any(String) } })
  })

  it('counts what was told by the end of June, not later', async () => {
    const { db } = database
    const { year, agencies } = ground
    const who = await ground.actor('ttr.canbo')
    const target = {
      agencyId: agencies.ttr,
      measure: 'number',
      unit: 'cuộc',
      direction: 'more',
      planValue: '4',
      planText: '',
      deadlineOn: '2022-10-15',
      owner: '',
      lastYearValue: null,
    } as const
    const [half, behind, after] = await Promise.all(
      ['Thanh tra', 'Kiểm tra', 'Tập huấn'].map((title) => addTarget(db, who, year, { ...target, title })),
    )
    const row = (targetId = '', value: string) => ({
      targetId,
      value,
      reached: null,
      statement: '',
      version: 0,
    })
    const sheet = { agencyId: agencies.ttr, month: '2022-06-01' }
    await saveResults(db, who, year, { ...sheet, rows: [row(half, '2'), row(behind, '1')] })
    await saveResults(db, who, year, { ...sheet, month: '2022-07-01', rows: [row(after, '4')] })
    expect(await halfYears(db, year)).toEqual([
      { agencyId: agencies.ttr, onTrack: 1, behind: 1, notReported: 1, all: 3 },
    ])
  })
})
