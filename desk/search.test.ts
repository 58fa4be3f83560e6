import { afterAll, beforeAll, expect, it } from 'vitest'
import { addTarget } from '#cycle/1-launch/target/target.acts.ts'
import { changeAward } from '#ground/register/changes/changes.acts.ts'
import { recordOldAward } from '#ground/register/register.acts.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { searchEverywhere } from './search.store.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
})
afterAll(() => database.close())

const found = async (account: string, words: string) =>
  (await searchEverywhere(database.db, await ground.actor(account), words)).map((hit) => hit.title)

it('finds agencies and people of one’s own body, and none of another', async () => {
  expect(await found('btm.canbo', 'cuc chinh tri')).toEqual(['Cục Chính trị'])
  expect(await found('btm.canbo', 'tong xuan duc')).toEqual(['Đại tá Tống Xuân Đức'])
  expect(await found('ngoaicum.canbo', 'cuc chinh tri')).toEqual([])
  expect(await found('ngoaicum.canbo', 'tong xuan duc')).toEqual([])
  expect(await found('quantri', 'khuc mau ngoai')).toEqual(['Đại úy Khúc Mẫu Ngoại'])
})

it('takes the signs of a pattern for what they are, and lists nothing for them', async () => {
  for (const words of ['%', '_', '%%', 'c_c chinh tri', '\\\\', ' '])
    expect([words, await found('btm.canbo', words)]).toEqual([words, []])
})

it('finds nothing of the years after an agency has left the cluster', async () => {
  const { db } = database
  const lead = await ground.actor('ct.canbo')
  await addTarget(db, lead, ground.year, {
    agencyId: ground.agencies.ct,
    title: 'Xuất bản đủ số tạp chí',
    measure: 'yesNo',
    unit: '',
    direction: 'more',
    planValue: null,
    planText: '',
    deadlineOn: '2022-10-01',
    owner: '',
    lastYearValue: null,
  })
  expect(await found('tc.canbo', 'xuat ban du so')).toEqual(['Xuất bản đủ số tạp chí'])
  await db
    .updateTable('cluster_memberships')
    .set({ to_on: ground.year.startsOn })
    .where('agency_id', '=', ground.agencies.tc)
    .execute()
  expect(await found('tc.canbo', 'xuat ban du so')).toEqual([])
})

it('says of an award that it no longer stands', async () => {
  const awardId = await recordOldAward(database.db, await ground.actor('ct.canbo', '2022-10-26'), {
    ...{ awardCode: 'determinedToWinUnit', agencyId: ground.agencies.ct, year: 2015 },
    ...{ decisionReference: '77/QĐ-TIM', issuer: 'Cơ quan mẫu', decidedOn: '2015-12-20' },
  })
  const stands = async () => {
    const hits = await searchEverywhere(database.db, await ground.actor('btm.canbo'), '77 qd tim')
    return hits.map((hit) => hit.stands)
  }
  expect(await stands()).toEqual([true])
  await changeAward(database.db, await ground.actor('ct.canbo', '2022-10-26'), awardId, {
    ...{ act: 'cancel', ground: 'falseAchievement', toCode: '', reason: 'Khai không đúng' },
    ...{ reference: '1/QĐ-MH', actedOn: '2022-10-26', signerName: 'Người ký' },
  })
  expect(await stands()).toEqual([false])
})
