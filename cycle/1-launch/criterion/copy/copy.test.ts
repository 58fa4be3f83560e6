import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { addCriterion } from '../criterion.acts.ts'
import { aGroup, aLine } from '../criterion.samples.ts'
import { criteriaOfYear, settingsOf } from '../criterion.store.ts'
import { saveSettings } from '../settings/settings.acts.ts'
import { copyCriteria } from './copy.acts.ts'
import { sourcesFor } from './copy.store.ts'
import { copyOf } from './copy.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
})
afterAll(() => database.close())

const rule = { type: 'ratio', over: { perPercent: '1', capPercent: '10' } } as const
const bands = [{ code: 'A', title: 'Xuất sắc', from: '90' }]

async function writeLastYear() {
  const { db } = database
  const lead = await ground.actor('ct.canbo')
  const last = { ...ground.year, ...ground.years.last }
  const parentId = await addCriterion(db, lead, last, aGroup('1'))
  await addCriterion(db, lead, last, aLine('1.1', { parentId, rule, dueOn: '2021-09-30' }))
  const chosen = { appliesTo: 'chosen' as const, agencyIds: [ground.agencies.ttr] }
  await addCriterion(db, lead, last, aLine('1.2', { parentId, ...chosen, ownerId: ground.agencies.tc }))
  const settings = await settingsOf(db, last.id)
  await saveSettings(db, lead, last, { ...settings, bands })
  return last
}

describe('Chép bảng tiêu chí', () => {
  it('keeps tree, rules and settings, and says beforehand what falls away', async () => {
    const { db } = database
    const lead = await ground.actor('ct.canbo')
    const last = await writeLastYear()
    expect((await sourcesFor(db, lead, ground.year)).map(({ id, count }) => [id, count])).toEqual([
      [last.id, 3],
    ])
    const { lost } = copyOf(ground.year, await criteriaOfYear(db, last.id))
    expect(lost.map(({ code, what }) => [code, what])).toEqual([
      ['1.1', 'Hạn riêng của năm đó không chép sang.'],
      ['1.2', 'Các đơn vị áp dụng riêng không chép sang; tạm áp dụng cho tất cả.'],
    ])

    await copyCriteria(db, lead, ground.year, last.id)
    const copied = await criteriaOfYear(db, ground.year.id)
    const group = copied.find((one) => one.code === '1')
    expect(copied.map((one) => [one.code, one.parentId, one.rule, one.appliesTo, one.ownerId])).toEqual([
      ['1', null, null, 'all', null],
      ['1.1', group?.id, rule, 'all', null],
      ['1.2', group?.id, { type: 'manual' }, 'all', ground.agencies.tc],
    ])
    expect((await settingsOf(db, ground.year.id)).bands).toEqual(bands)
  })

  it('is refused where there are criteria, and hidden from others', async () => {
    const { db } = database
    const copy = async (account: string) =>
      copyCriteria(db, await ground.actor(account), ground.year, ground.years.last.id)
    await expect(copy('ct.canbo')).rejects.toThrow('đã có tiêu chí')
    await expect(copy('hc.canbo')).rejects.toThrow('hidden')
  })

  it('finds only scales of years the person may see', async () => {
    const stranger = await ground.actor('ngoaicum.canbo')
    expect(await sourcesFor(database.db, stranger, ground.year)).toEqual([])
  })
})
