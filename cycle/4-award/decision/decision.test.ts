import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '#plumbing/id.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aClosedSitting, aLift, aPassedList, aPosting, aSuspension } from '#tests/passed-list.ts'
import { forwardList } from '../submission/forwarding.acts.ts'
import { submitList } from '../submission/submission.acts.ts'
import { submissionsOfYear } from '../submission/submission.store.ts'
import { recordDecision } from './above.acts.ts'
import { decideAwards } from './decision.acts.ts'
import { awardsOfDecision, omissionsOf } from './decision.store.ts'

const day = '2022-10-24'
const open: TestDatabase[] = []
afterAll(() => Promise.all(open.map((one) => one.close())))

let scene: Awaited<ReturnType<typeof aPassedList>>
beforeEach(async () => {
  const database = await testDatabase()
  open.push(database)
  scene = await aPassedList(database.db)
})

const deciding = (submissionIds: string[], change: object = {}) => ({
  ...{ submissionIds, leftOut: [], decidedOn: day, authorityReason: 'Tương đương trung đoàn', ...change },
})
const decide = (submissionIds: string[], change: object = {}) =>
  decideAwards(scene.db, scene.head, scene.year, deciding(submissionIds, change))
const submit = (sittingId = scene.sittingId) =>
  submitList(scene.db, scene.lead, scene.year, { sittingId, submittedOn: '2022-10-21' })
const stepsNow = async (ids: string[]) => {
  const rows = await scene.db
    .selectFrom('nominations')
    .where('id', 'in', ids)
    .select(['id', 'step'])
    .execute()
  return ids.map((id) => rows.find((one) => one.id === id)?.step)
}
const officeIs = (office: string | null) =>
  scene.db.updateTable('agencies').set({ office }).where('id', '=', scene.year.organisationId).execute()

describe('whom a decision honours', () => {
  it('leaves out a single name with a reason, and refuses that name alone', async () => {
    const [agency = '', person = ''] = scene.nominationIds
    const leftOut = [{ nominationId: person, reason: 'Đang xét kỷ luật' }]
    const id = await decide([await submit()], { leftOut })
    expect(await stepsNow([agency, person])).toEqual(['awarded', 'refused'])
    expect((await awardsOfDecision(scene.db, id, 1)).rows.map((one) => one.number)).toEqual([1])
    expect(await omissionsOf(scene.db, id)).toMatchObject([{ why: 'leftOut', reason: 'Đang xét kỷ luật' }])
  })

  it('asks a reason for every name left out', async () => {
    const [, nominationId = ''] = scene.nominationIds
    const silent = decide([await submit()], { leftOut: [{ nominationId, reason: '' }] })
    await expect(silent).rejects.toMatchObject({ fields: { [`reason_${nominationId}`]: expect.any(String) } })
  })

  it('carries two lists under one number, numbered through', async () => {
    const { ground } = scene
    const names = [
      { agencyId: ground.agencies.btm, personId: null, awardCode: 'determinedToWinUnit', passed: true },
    ]
    const second = await aClosedSitting(scene, { names, heldOn: '2022-10-21' })
    const id = await decide([await submit(), await submit(second.sittingId)])
    const awards = await awardsOfDecision(scene.db, id, 1)
    expect(awards.rows.map((one) => one.number)).toEqual([1, 2, 3])
    expect(awards.rows[2]?.recipient).toBe('Bộ Tham mưu')
    const lists = await submissionsOfYear(scene.db, scene.year.id)
    expect(lists.map((one) => one.decisionId)).toEqual([id, id])
  })

  it('holds back a name stopped after the list went up, which goes up again once it is free', async () => {
    const [agency = '', person = ''] = scene.nominationIds
    const first = await submit()
    const stop = await aSuspension(scene, person)
    const id = await decide([first])
    expect(await stepsNow([agency, person])).toEqual(['awarded', 'submission'])
    expect(await omissionsOf(scene.db, id)).toMatchObject([{ nominationId: person, why: 'heldBack' }])
    await expect(submit()).rejects.toThrow('đang tạm dừng')

    await aLift(scene, stop)
    const further = await submit()
    const lists = await submissionsOfYear(scene.db, scene.year.id)
    expect(lists.map((one) => [one.kind, one.count])).toEqual([
      ['first', 2],
      ['supplementary', 1],
    ])
    await decide([further])
    expect(await stepsNow([person])).toEqual(['awarded'])
  })
})

describe('who may sign', () => {
  it('refuses an office the law does not let decide, with the clause', async () => {
    await officeIs('regiment')
    await expect(decide([await submit()])).rejects.toMatchObject({
      verdict: { kind: 'refused', citation: { instrument: '151/2018/TT-BQP' } },
    })
  })

  it.each([['unitUnderMinistry'], [null]])(
    'asks a reason where the law leaves it open (%s)',
    async (office) => {
      await officeIs(office)
      const list = await submit()
      const silent = decide([list], { authorityReason: '' })
      await expect(silent).rejects.toMatchObject({ fields: { authorityReason: expect.any(String) } })
      await expect(decide([list])).resolves.toBeTruthy()
    },
  )
})

describe('what must be over before a decision', () => {
  it('is not signed while the posting runs, nor before it is closed', async () => {
    const list = await submit()
    const posted = { nominationIds: scene.nominationIds.slice(0, 2), endsOn: '2022-10-24', closed: true }
    await aPosting(scene, posted)
    await expect(decide([list])).rejects.toThrow('công khai')
    await aPosting(scene, { ...posted, endsOn: '2022-10-21', closed: false })
    await expect(decide([list])).rejects.toThrow('công khai')
    await aPosting(scene, { ...posted, endsOn: '2022-10-21' })
    await expect(decide([list])).resolves.toBeTruthy()
  })

  it('is not signed on a day to come', async () => {
    const early = decide([await submit()], { decidedOn: '2022-10-25' })
    await expect(early).rejects.toMatchObject({ fields: { decidedOn: expect.stringContaining('hôm nay') } })
  })

  it('is not found with a name that is on none of the lists', async () => {
    const list = await submit()
    const leftOut = [{ nominationId: newId(), reason: 'Nhầm' }]
    await expect(decide([list], { leftOut })).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
  })
})

describe('a decision of a higher body', () => {
  const above = (submissionIds: string[], change: object = {}) =>
    recordDecision(scene.db, scene.lead, scene.year, {
      ...deciding(submissionIds),
      issuerName: 'Bộ Quốc phòng',
      reference: '345/QĐ-BQP',
      signerName: 'Đại tướng Mẫu Văn Trên',
      office: null,
      upload: { name: 'qd.pdf', bytes: new TextEncoder().encode('%PDF-1.4\n%%EOF\n') },
      ...change,
    })

  it('is copied in with its reference, signer and scan, for a list that went up', async () => {
    const list = await submit()
    await expect(above([list])).rejects.toThrow('chưa được trình lên cấp trên')
    const level = { submissionId: list, toName: 'Bộ Quốc phòng', reference: '12/TTr', sentOn: '2022-10-22' }
    await forwardList(scene.db, scene.lead, scene.year, level)
    await expect(decide([list])).rejects.toThrow('Bộ Quốc phòng')
    await expect(above([list], { upload: null })).rejects.toMatchObject({
      fields: { file: expect.any(String) },
    })
    await above([list])
    const [kept] = await submissionsOfYear(scene.db, scene.year.id)
    expect(kept).toMatchObject({ decisionReference: '345/QĐ-BQP', forwardings: [{ outcome: 'decided' }] })
  })

  it('stays hidden from an agency of the cluster', async () => {
    const list = await submit()
    const other = await scene.ground.actor('hc.canbo', day)
    const strange = recordDecision(scene.db, other, scene.year, {
      ...deciding([list]),
      ...{ issuerName: 'X', reference: '1', signerName: 'Y', office: null, upload: null },
    })
    await expect(strange).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
  })
})
