import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { aNomination, standingOf } from './flow.samples.ts'
import { handOver, passToCouncil, returnNominations } from './move.acts.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
const day = '2022-10-12'
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, day)
})
afterAll(() => test.close())

const hidden = { verdict: { kind: 'hidden' } }
const as = (account: string) => ground.actor(account, day)
const of = async (key: 'ttr' | 'tc' | 'ct', differences: object = {}) =>
  aNomination(test.db, await as(`${key}.canbo`), {
    year: ground.year,
    agencyId: ground.agencies[key],
    ...differences,
  })

describe('handing a dossier over', () => {
  it('sends it to the lead with the year’s own last day', async () => {
    const id = await of('ttr')
    await handOver(test.db, await as('ttr.canbo'), ground.year, { ids: [id] })
    expect(await standingOf(test.db, id)).toMatchObject({
      step: 'appraisal',
      heldBy: ground.agencies.ct,
      dueOn: '2022-10-18',
    })
    await expect(handOver(test.db, await as('ttr.canbo'), ground.year, { ids: [id] })).rejects.toThrow(
      'đang ở bước “Đang thẩm định”',
    )
  })

  it('sends the lead’s own to the deputy: nobody appraises himself', async () => {
    const id = await of('ct')
    await handOver(test.db, await as('ct.canbo'), ground.year, { ids: [id] })
    expect(await standingOf(test.db, id)).toMatchObject({ heldBy: ground.agencies.btm })
    await expect(passToCouncil(test.db, await as('ct.canbo'), ground.year, { ids: [id] })).rejects.toThrow(
      'Không ai thẩm định hồ sơ của cơ quan mình',
    )
    await passToCouncil(test.db, await as('btm.canbo'), ground.year, { ids: [id] })
    expect(await standingOf(test.db, id)).toMatchObject({ step: 'council', heldBy: ground.organisationId })
  })

  it('names the papers the law misses, with the clause, and takes a reason instead', async () => {
    const officer = await as('tc.canbo')
    const id = await of('tc', { awardCode: 'defenceCertificate' })
    await expect(handOver(test.db, officer, ground.year, { ids: [id] })).rejects.toMatchObject({
      verdict: {
        reason: expect.stringContaining('Báo cáo thành tích có xác nhận của cấp trình, Tóm tắt thành tích'),
        citation: { instrument: '151/2018/TT-BQP', place: 'Điều 67 khoản 2' },
      },
    })
    await test.db
      .insertInto('achievement_reports')
      .values({ nomination_id: id, words: 'Báo cáo mẫu', written_by: officer.id })
      .execute()
    await expect(handOver(test.db, officer, ground.year, { ids: [id] })).rejects.toThrow(
      'Tài chính: Tóm tắt thành tích)',
    )
    await handOver(test.db, officer, ground.year, { ids: [id], reason: 'Bản giấy gửi sau.' })
    expect(await standingOf(test.db, id)).toMatchObject({ step: 'appraisal' })
  })

  it('is hidden from other agencies, and all of a list go or none', async () => {
    const [mine, other] = [await of('ttr', { awardCode: 'certificateOfMerit' }), await of('tc')]
    const both = handOver(test.db, await as('ttr.canbo'), ground.year, { ids: [mine, other] })
    await expect(both).rejects.toMatchObject(hidden)
    expect(await standingOf(test.db, mine)).toMatchObject({ step: 'drafting' })
  })
})

describe('sending single dossiers back', () => {
  it('returns one with a reason while the rest of the list goes on, and takes it again', async () => {
    const officer = await as('ttr.canbo')
    const ids = await Promise.all(
      ['primeMinisterCertificate', 'defenceCertificate'].map((awardCode) => of('ttr', { awardCode })),
    )
    const [back = '', on = ''] = ids
    await handOver(test.db, officer, ground.year, { ids, reason: 'Đủ bản giấy.' })
    const lead = await as('ct.canbo')
    const reason = 'Thiếu số liệu so với năm trước.'
    await returnNominations(test.db, lead, ground.year, { ids: [back], reason })
    await passToCouncil(test.db, lead, ground.year, { ids: [on] })
    expect(await standingOf(test.db, back)).toMatchObject({ step: 'returned', heldBy: ground.agencies.ttr })
    expect(await standingOf(test.db, on)).toMatchObject({ step: 'council' })
    await handOver(test.db, officer, ground.year, { ids: [back], reason: 'Đã bổ sung.' })
    expect(await standingOf(test.db, back)).toMatchObject({ step: 'appraisal' })
  })

  it('is hidden from whoever does not hold it', async () => {
    const [{ id = '' } = {}] = await test.db
      .selectFrom('nominations')
      .where('step', '=', 'appraisal')
      .select('id')
      .execute()
    const chosen = { ids: [id], reason: 'Không phải việc của tôi' }
    await expect(returnNominations(test.db, await as('hc.canbo'), ground.year, chosen)).rejects.toMatchObject(
      hidden,
    )
  })
})
