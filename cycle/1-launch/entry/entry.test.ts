import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { enterTitle, withdrawEntry } from './entry.acts.ts'
import { countEntries, entriesOfYear, peopleServing } from './entry.store.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
})
afterAll(() => database.close())

const everything = { agencyId: null, awardCode: null }

describe('Đăng ký thi đua', () => {
  it('is made for the agency and for its people, each title once', async () => {
    const { db } = database
    const who = await ground.actor('hc.canbo')
    const agencyId = ground.agencies.hc
    const unit = { agencyId, personId: null, awardCode: 'determinedToWinUnit' }
    await enterTitle(db, who, ground.year, unit)
    await enterTitle(db, who, ground.year, { agencyId, personId: who.id, awardCode: 'advancedSoldier' })
    await expect(enterTitle(db, who, ground.year, unit)).rejects.toMatchObject({
      fields: { awardCode: 'Danh hiệu này đã được đăng ký.' },
    })
    const entries = await entriesOfYear(db, ground.year.id, { ...everything, page: 1 })
    expect(entries.map((entry) => [entry.awardCode, entry.personName])).toEqual([
      ['determinedToWinUnit', null],
      ['advancedSoldier', who.name],
    ])
  })

  it.each([
    ['a person', 'governmentFlag', true, 'awardCode'],
    ['a collective', 'advancedSoldier', false, 'awardCode'],
    ['anybody', 'heroOfNowhere', false, 'awardCode'],
    ['a person, as no emulation title,', 'certificateOfCommendation', true, 'awardCode'],
  ])('refuses %s the award %s', async (_, awardCode, personal, field) => {
    const who = await ground.actor('hc.canbo')
    const entry = { agencyId: ground.agencies.hc, personId: personal ? who.id : null, awardCode }
    await expect(enterTitle(database.db, who, ground.year, entry)).rejects.toMatchObject({
      fields: { [field]: expect.any(String) },
    })
  })

  it('is not made for people of another agency, nor by them', async () => {
    const { db } = database
    const who = await ground.actor('hc.canbo')
    const other = await ground.actor('tc.canbo')
    const entry = { agencyId: ground.agencies.hc, personId: other.id, awardCode: 'advancedSoldier' }
    await expect(enterTitle(db, who, ground.year, entry)).rejects.toMatchObject({
      fields: { personId: expect.any(String) },
    })
    await expect(enterTitle(db, other, ground.year, entry)).rejects.toThrow('hidden')
    expect((await peopleServing(db, ground.agencies.hc, who.today)).length).toBeGreaterThan(2)
  })

  it('is withdrawn with a reason, once, and can be made again', async () => {
    const { db } = database
    const who = await ground.actor('hc.canbo')
    const agencyId = ground.agencies.hc
    const unit = { agencyId, personId: null, awardCode: 'determinedToWinUnit' }
    const [first] = await entriesOfYear(db, ground.year.id, { ...everything, page: 1 })
    const gone = { agencyId, id: first?.id ?? '', reason: 'Chưa đủ điều kiện' }
    await withdrawEntry(db, who, ground.year, gone)
    await expect(withdrawEntry(db, who, ground.year, gone)).rejects.toThrow('đã rút')
    expect(await countEntries(db, ground.year.id, everything)).toEqual({ all: 2, standing: 1 })
    expect(await enterTitle(db, who, ground.year, unit)).not.toBe(first?.id)
    expect(await countEntries(db, ground.year.id, everything)).toEqual({ all: 3, standing: 2 })
    await expect(enterTitle(db, who, ground.year, unit)).rejects.toThrow('bad input')
  })
})
