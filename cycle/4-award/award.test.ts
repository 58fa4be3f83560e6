import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { recordOldAward } from '#ground/register/register.acts.ts'
import { awardsOfYear } from '#ground/register/register.store.ts'
import { searchAwards } from '#ground/register/search.store.ts'
import { newId } from '#plumbing/id.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aPassedList, aSuspension } from '#tests/passed-list.ts'
import { showAward } from './award.view.ts'
import { decideAwards } from './decision/decision.acts.ts'
import { submitList } from './submission/submission.acts.ts'

const day = '2022-10-24'
const open: TestDatabase[] = []
afterAll(() => Promise.all(open.map((one) => one.close())))

let scene: Awaited<ReturnType<typeof aScene>>
beforeEach(async () => {
  scene = await aScene()
})

async function aScene({ closed = true } = {}) {
  const database = await testDatabase()
  open.push(database)
  return aPassedList(database.db, { closed })
}

const reason = 'Cơ quan tương đương trung đoàn'
const deciding = (submissionId: string, change: object = {}) => ({
  ...{ submissionIds: [submissionId], leftOut: [], decidedOn: day, authorityReason: reason, ...change },
})

const submitted = () =>
  submitList(scene.db, scene.lead, scene.year, { sittingId: scene.sittingId, submittedOn: '2022-10-21' })

describe('the list on its way to the register', () => {
  it('goes up, is decided, and every recipient stands in the register under the number of the decision', async () => {
    const { db, year, head } = scene
    const submissionId = await submitted()
    await decideAwards(db, head, year, deciding(submissionId))

    const awards = await awardsOfYear(db, year.id)
    expect(awards.map((one) => [one.recipient, one.awardCode, one.decisionReference, one.year])).toEqual([
      ['Thanh tra Tổng cục', 'determinedToWinUnit', '01/QĐ-CNQP', 2022],
      [expect.stringContaining('Mẫu'), 'grassrootsFighter', '01/QĐ-CNQP', 2022],
    ])
    const papers = await db
      .selectFrom('papers')
      .select(['code', 'reference', 'content'])
      .orderBy('id')
      .execute()
    expect(papers.map((one) => [one.code, one.reference])).toEqual([
      ['submission', '01/TTr-CTĐ'],
      ['decision', '01/QĐ-CNQP'],
    ])
    expect(JSON.stringify(papers[1]?.content)).toContain('01 tập thể và 01 cá nhân')
  })

  it('says why a name is stopped to who keeps the lists, and to nobody else', async () => {
    const { db, year, head } = scene
    await aSuspension(scene, scene.nominationIds[1] ?? '')
    const reader = { ...head, agencyIds: [], duties: [], councilOrganisationIds: [] }
    expect(JSON.stringify(await showAward(db, head, year))).toContain('Có tố cáo đang xác minh')
    expect(JSON.stringify(await showAward(db, reader, year))).not.toContain('Có tố cáo')
  })

  it('shows whom the list honours before it is signed', async () => {
    const { db, year, head } = scene
    const view = await showAward(db, head, year)
    expect(view.fair.seen?.now).toEqual(
      expect.objectContaining({ persons: 1, collectives: 1, direct: 1, leaders: 0 }),
    )
    expect(view.paths[0]).toMatchObject({ passed: 2, ready: 2, lists: [], awarded: 0 })
  })

  it('goes up once', async () => {
    await submitted()
    await expect(submitted()).rejects.toThrow('Phiên họp này đã có tờ trình.')
  })

  it('is not made of an open sitting', async () => {
    scene = await aScene({ closed: false })
    await expect(submitted()).rejects.toThrow('Phiên họp chưa kết thúc.')
  })

  it('is decided once, even by two hands at the same time', async () => {
    const { db, year, head } = scene
    const decision = deciding(await submitted())
    const both = [decideAwards(db, head, year, decision), decideAwards(db, head, year, decision)]
    const outcomes = await Promise.allSettled(both)
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await awardsOfYear(db, year.id)).toHaveLength(2)
  })

  it('is not decided without a submission, nor before it', async () => {
    const { db, year, head } = scene
    const missing = decideAwards(db, head, year, deciding(newId()))
    await expect(missing).rejects.toThrow('hidden')
    const submissionId = await submitted()
    const early = decideAwards(db, head, year, deciding(submissionId, { decidedOn: '2022-10-20' }))
    await expect(early).rejects.toMatchObject({ fields: { decidedOn: expect.stringContaining('tờ trình') } })
  })

  it('stays hidden from those it is not for', async () => {
    const { db, ground, year, lead } = scene
    const hidden = expect.objectContaining({ verdict: { kind: 'hidden' } })
    const submissionId = await submitted()
    await expect(decideAwards(db, lead, year, deciding(submissionId))).rejects.toEqual(hidden)
    const other = await ground.actor('hc.canbo', day)
    const again = submitList(db, other, year, { sittingId: scene.sittingId, submittedOn: day })
    await expect(again).rejects.toEqual(hidden)
  })
})

describe('the register', () => {
  const everything = { words: '', year: null, awardCode: '', agencyId: '' }

  it('is searched with or without marks, and filtered', async () => {
    const { db, ground, lead } = scene
    const old = { decisionReference: '12/QĐ-TC', issuer: 'Tổng cục', decidedOn: '2021-11-20', year: 2021 }
    await recordOldAward(db, lead, { ...old, awardCode: 'advancedUnit', agencyId: ground.agencies.hc })
    const found = async (query: object) =>
      (await searchAwards(db, lead, { ...everything, ...query }, 1)).count
    expect(await found({ words: 'cuc hau can' })).toBe(1)
    expect(await found({ words: 'Hậu cần' })).toBe(1)
    expect(await found({ words: '12/qd' })).toBe(1)
    expect(await found({ words: '100%' })).toBe(0)
    expect(await found({ year: 2022 })).toBe(0)
    expect(await found({ awardCode: 'advancedUnit', year: 2021 })).toBe(1)
  })

  it('shows one body nothing of another', async () => {
    const { db, ground, lead } = scene
    const old = { decisionReference: '1/QĐ', issuer: 'Ngoài', decidedOn: '2021-11-20', year: 2021 }
    await recordOldAward(db, lead, { ...old, awardCode: 'advancedUnit', agencyId: ground.agencies.outside })
    const outsider = { ...lead, agencyIds: [ground.agencies.outside] }
    expect((await searchAwards(db, outsider, everything, 1)).count).toBe(1)
    expect((await searchAwards(db, lead, everything, 1)).count).toBe(0)
  })
})
