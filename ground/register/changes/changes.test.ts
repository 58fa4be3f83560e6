import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { awardRows } from '#ground/merit/history.rows.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { recordOldAward } from '../register.acts.ts'
import { changeAward } from './changes.acts.ts'
import { changeableAward, changesOf } from './changes.store.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
const actor = (account: string) => ground.actor(account, '2022-10-26')

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
})
afterAll(() => database.close())

const personOf = (account: string) => ground.people.get(account) ?? ''

async function anAward(account = 'ct.thutruong') {
  return recordOldAward(database.db, await actor('ct.canbo'), {
    awardCode: 'grassrootsFighter',
    agencyId: ground.agencies.ct,
    personId: personOf(account),
    decisionReference: '77/QĐ-MH',
    issuer: 'Cơ quan minh họa',
    decidedOn: '2021-11-20',
    year: 2021,
  })
}

const change = {
  act: 'cancel' as const,
  ground: 'falseAchievement',
  toCode: '',
  reason: 'Báo cáo thành tích không đúng (minh họa).',
  reference: '90/QĐ-MH',
  actedOn: '2022-10-20',
  signerName: 'Người ký minh họa',
}

const countedFor = async (account: string, awardId: string) => {
  const rows = await awardRows(database.db, { personIds: [personOf(account)] })
  const award = await changeableAward(database.db, await actor('quantri'), awardId)
  return { stands: award?.stands, code: award?.code, counted: rows.map((row) => row.code) }
}

describe('What becomes of an award', () => {
  it('counts no more once cancelled, and again once restored; every paper stays to be read', async () => {
    const id = await anAward('btm.thutruong')
    await changeAward(database.db, await actor('ct.canbo'), id, change)
    expect(await countedFor('btm.thutruong', id)).toEqual({
      stands: false,
      code: 'grassrootsFighter',
      counted: [],
    })

    const back = {
      ...change,
      act: 'restore' as const,
      ground: '',
      reference: '99/QĐ-MH',
      actedOn: '2022-10-25',
    }
    await changeAward(database.db, await actor('ct.canbo'), id, back)
    const stands = { stands: true, code: 'grassrootsFighter', counted: ['grassrootsFighter'] }
    expect(await countedFor('btm.thutruong', id)).toEqual(stands)
    const papers = (await changesOf(database.db, id)).map(({ act, reference, citation }) => [
      act,
      reference,
      citation,
    ])
    expect(papers).toEqual([
      ['cancel', '90/QĐ-MH', { instrument: '151/2018/TT-BQP', place: 'Điều 85' }],
      ['restore', '99/QĐ-MH', null],
    ])
  })

  it('is read as the lower award once it was lowered', async () => {
    const id = await anAward('hc.thutruong')
    const lowered = { ...change, act: 'lower' as const, ground: 'violationFound', toCode: 'advancedSoldier' }
    await changeAward(database.db, await actor('ct.canbo'), id, lowered)
    const now = { stands: true, code: 'advancedSoldier', counted: ['advancedSoldier'] }
    expect(await countedFor('hc.thutruong', id)).toEqual(now)
  })

  it('may be exchanged without any ground', async () => {
    const id = await anAward('tc.thutruong')
    await changeAward(database.db, await actor('ct.canbo'), id, { ...change, act: 'exchange', ground: '' })
    expect((await countedFor('tc.thutruong', id)).stands).toBe(true)
  })

  it.each([
    ['the decision itself', { actedOn: '2021-11-19' }, 'acted_on'],
    ['a day to come', { actedOn: '2022-10-27' }, 'acted_on'],
    ['a ground the law of that day does not know', { ground: 'bad' }, 'ground'],
    ['an award that is not lower', { act: 'lower' as const, toCode: 'goldStarOrder' }, 'to_code'],
    [
      'an award the recipient may not receive',
      { act: 'lower' as const, toCode: 'determinedToWinUnit' },
      'to_code',
    ],
  ])('is refused before or for %s, at its field', async (_, difference, field) => {
    const id = await anAward()
    const asked = changeAward(database.db, await actor('ct.canbo'), id, { ...change, ...difference })
    await expect(asked).rejects.toMatchObject({ fields: { [field]: expect.any(String) } })
  })

  it('is not restored while it stands, nor cancelled twice, nor changed by its own holder', async () => {
    const id = await anAward('ct.canbo')
    const officer = await actor('ct.canbo')
    const head = await actor('ct.thutruong')
    await expect(changeAward(database.db, officer, id, change)).rejects.toThrow('do người khác ghi')
    await expect(changeAward(database.db, head, id, { ...change, act: 'restore' })).rejects.toThrow(
      'đang còn giá trị',
    )
    await changeAward(database.db, head, id, change)
    await expect(changeAward(database.db, head, id, change)).rejects.toThrow('đã bị hủy hoặc tước')
  })

  it('is not found by another agency of the cluster, nor by a body outside', async () => {
    const id = await anAward()
    for (const stranger of ['btm.canbo', 'ngoaicum.canbo'])
      await expect(changeAward(database.db, await actor(stranger), id, change)).rejects.toMatchObject({
        verdict: { kind: 'hidden' },
      })
  })
})
