import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#plumbing/id.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { aNomination } from '../dossier.samples.ts'
import { dossierOf } from '../dossier-of.store.ts'
import { attachWork, detachWork, recordWorkStep } from './works.acts.ts'
import { worksFor } from './works.store.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let id: string
const fresh = newId()
const used = newId()
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, '2022-10-12')
  const own = await ground.actor('ttr.canbo')
  const common = {
    year_id: ground.year.id,
    agency_id: ground.agencies.ttr,
    person_id: own.id,
    reach: 'grassroots' as const,
  }
  const recognised = { recognised_on: '2022-06-01', recognition_reference: '12/QĐ-TTr' }
  await test.db
    .insertInto('initiatives')
    .values([
      { ...common, ...recognised, id: fresh, title: 'Sổ tay thanh tra (mẫu)' },
      { ...common, ...recognised, id: used, title: 'Bảng kiểm (mẫu)' },
    ])
    .execute()
  await useUp(own.id)
  id = await aNomination(test.db, ground)
})
afterAll(() => test.close())

/** An award of the year before that used one of the works up. */
async function useUp(personId: string) {
  const awardId = newId()
  await test.db
    .insertInto('awards')
    .values({
      id: awardId,
      award_code: 'grassrootsFighter',
      person_id: personId,
      agency_id: ground.agencies.ttr,
      recipient: 'Người mẫu',
      achievement: '',
      year: 2021,
      decision_reference: '01/QĐ-mẫu',
      decided_on: '2021-12-20',
      issuer: 'Cơ quan mẫu',
    })
    .execute()
  await test.db
    .insertInto('initiative_uses')
    .values({ id: newId(), initiative_id: used, award_id: awardId, recorded_by: personId })
    .execute()
}

const work = (workId: string) => ({ from: 'initiative' as const, id: workId })
async function attach(account: string, workId: string, to = id) {
  return attachWork(test.db, await ground.actor(account), ground.year, { id: to, work: work(workId) })
}
async function works(of = id) {
  const dossier = await dossierOf(test.db, of)
  return dossier ? worksFor(test.db, dossier) : []
}
const one = async (workId: string, of = id) => (await works(of)).find((each) => each.id === workId)

describe('the works a nomination rests on', () => {
  it('are put under it by its agency, once', async () => {
    await attach('ttr.canbo', fresh)
    expect((await one(fresh))?.attachedId).toBeTruthy()
    await expect(attach('ttr.canbo', fresh)).rejects.toThrow('đã có trong hồ sơ')
    for (const account of ['hc.canbo', 'ct.canbo'])
      await expect(attach(account, used)).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
    await expect(attach('ttr.canbo', newId())).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
  })

  it('tell what used them up, and are refused then', async () => {
    expect((await one(used))?.usedBy).toEqual({ code: 'grassrootsFighter', year: 2021 })
    await expect(attach('ttr.canbo', used)).rejects.toThrow(
      'Sáng kiến này đã dùng cho “Chiến sĩ thi đua cơ sở” năm 2021',
    )
  })

  it('tell which other standing nomination rests on them', async () => {
    const other = await aNomination(test.db, ground, { awardCode: 'certificateOfCommendation' })
    expect((await one(fresh, other))?.others).toMatchObject([{ id, awardCode: 'certificateOfMerit' }])
    await attach('ttr.canbo', fresh, other)
    expect((await one(fresh))?.others).toMatchObject([{ id: other }])
  })

  it('carry their way to recognition; a day to come is refused', async () => {
    const own = await ground.actor('ttr.canbo')
    const step = {
      initiativeId: fresh,
      step: 'submitted' as const,
      onDay: '2022-03-01',
      reference: '',
      words: '',
    }
    await recordWorkStep(test.db, own, ground.year, { id, ...step, upload: null })
    expect((await one(fresh))?.steps).toMatchObject([{ step: 'submitted', onDay: '2022-03-01' }])
    const late = { id, ...step, onDay: '2022-10-13', upload: null }
    await expect(recordWorkStep(test.db, own, ground.year, late)).rejects.toMatchObject({
      fields: { onDay: 'Ngày này chưa tới.' },
    })
  })

  it('are taken out again while the dossier is being written', async () => {
    const own = await ground.actor('ttr.canbo')
    await detachWork(test.db, own, ground.year, { id, work: work(fresh) })
    expect((await one(fresh))?.attachedId).toBeNull()
    await expect(detachWork(test.db, own, ground.year, { id, work: work(fresh) })).rejects.toThrow(
      'không có trong',
    )
  })
})
