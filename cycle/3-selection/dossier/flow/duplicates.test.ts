import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { withdrawNomination } from '../dossier.acts.ts'
import { clearDuplicate } from './duplicates.acts.ts'
import { duplicatesOf } from './duplicates.store.ts'
import { aNomination, standingOf } from './flow.samples.ts'
import { lowerAward } from './lower.acts.ts'
import { handOver } from './move.acts.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
const day = '2022-10-12'
const as = (account: string) => ground.actor(account, day)
const hidden = { verdict: { kind: 'hidden' } }
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, day)
})
afterAll(() => test.close())

const of = async (key: 'ttr' | 'tc', differences: object = {}) =>
  aNomination(test.db, await as(`${key}.canbo`), {
    year: ground.year,
    agencyId: ground.agencies[key],
    ...differences,
  })
const kindsOf = async (id: string) => (await duplicatesOf(test.db, id)).map((one) => one.kinds)
const long = 'Chủ trì cải tiến đồ gá hàn, giảm thời gian lắp ráp từ 40 xuống 25 phút, làm lợi 120 triệu đồng.'

describe('nominations that seem one', () => {
  it('are found by the same words, with or without marks, and by almost the same', async () => {
    const first = await of('ttr', { achievement: long })
    const same = await of('tc', { achievement: long.toUpperCase() })
    expect(await kindsOf(first)).toEqual([['sameText']])
    const near = await of('tc', { awardCode: 'certificateOfMerit', achievement: `${long} Được áp dụng.` })
    const other = await of('ttr', {
      awardCode: 'certificateOfMerit',
      achievement: 'Xây dựng phần mềm quản lý công văn của cơ quan, dùng từ tháng 3.',
    })
    expect((await duplicatesOf(test.db, first)).map((one) => [one.id, one.kinds])).toEqual([
      [same, ['sameText']],
      [near, ['nearText']],
    ])
    expect(await kindsOf(other)).toEqual([])
    const reason = 'Gửi nhầm'
    await withdrawNomination(test.db, await as('tc.canbo'), ground.year, { id: same, reason })
    expect((await duplicatesOf(test.db, first)).map((one) => one.id)).toEqual([near])
  })

  it('are found by the person and by the initiative they rest on', async () => {
    const personId = (await as('tc.canbo')).id
    const [one, two] = await Promise.all([
      of('tc', { personId, achievement: 'Việc thứ nhất.' }),
      of('tc', { personId, awardCode: 'certificateOfMerit', achievement: 'Việc thứ hai.' }),
    ])
    expect(await kindsOf(one)).toEqual([['samePerson']])
    const workId = await anInitiative()
    for (const nomination_id of [one, two])
      await test.db
        .insertInto('nomination_works')
        .values({ id: crypto.randomUUID(), nomination_id, initiative_id: workId, added_by: personId })
        .execute()
    expect(await kindsOf(one)).toEqual([['samePerson', 'sameWork']])
  })

  it('are cleared by the appraiser with a reason, once', async () => {
    const personId = (await as('tc.canbo')).id
    const [mine] = await test.db
      .selectFrom('nominations')
      .where('person_id', '=', personId)
      .select('id')
      .execute()
    const id = mine?.id ?? ''
    const otherId = (await duplicatesOf(test.db, id))[0]?.id ?? ''
    const reason = 'Hai thành tích khác nhau, đã đối chiếu.'
    const clearing = { id, otherId, reason }
    await expect(clearDuplicate(test.db, await as('tc.canbo'), ground.year, clearing)).rejects.toMatchObject(
      hidden,
    )
    await clearDuplicate(test.db, await as('ct.canbo'), ground.year, clearing)
    await expect(clearDuplicate(test.db, await as('ct.canbo'), ground.year, clearing)).rejects.toThrow(
      'đã được xem',
    )
    expect((await duplicatesOf(test.db, otherId))[0]?.clearance).toMatchObject({ reason })
  })

  async function anInitiative() {
    const id = crypto.randomUUID()
    await test.db
      .insertInto('initiatives')
      .values({
        id,
        year_id: ground.year.id,
        agency_id: ground.agencies.tc,
        title: 'Đồ gá hàn',
        reach: 'grassroots',
      })
      .execute()
    return id
  }
})

describe('lowering a proposal', () => {
  it('takes a fitting lower award with a reason, and keeps what was proposed', async () => {
    const id = await of('tc', { awardCode: 'primeMinisterCertificate' })
    const lower = (account: string, toCode: string) =>
      as(account).then((who) => lowerAward(test.db, who, ground.year, { id, toCode, reason: 'Chưa đủ mức.' }))
    await expect(lower('ct.canbo', 'certificateOfMerit')).rejects.toThrow('không ở bước thẩm định')
    await handOver(test.db, await as('tc.canbo'), ground.year, { ids: [id], reason: 'Đủ bản giấy.' })
    await expect(lower('hc.canbo', 'certificateOfCommendation')).rejects.toMatchObject(hidden)
    await expect(lower('ct.canbo', 'grassrootsFighter')).rejects.toThrow('không tặng cho đối tượng này')
    await expect(lower('ct.canbo', 'certificateOfMerit')).rejects.toThrow('Đã có đề nghị')
    await expect(lower('ct.canbo', 'advancedUnit')).rejects.toThrow('Chưa đăng ký thi đua')
    await lower('ct.canbo', 'certificateOfCommendation')
    expect(await standingOf(test.db, id)).toMatchObject({
      awardCode: 'certificateOfCommendation',
      step: 'appraisal',
    })
    const kept = await test.db.selectFrom('downgrades').selectAll().execute()
    expect(kept).toMatchObject([
      { from_code: 'primeMinisterCertificate', to_code: 'certificateOfCommendation', reason: 'Chưa đủ mức.' },
    ])
  })
})
