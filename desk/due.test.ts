import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { moveNominations } from '#cycle/3-selection/dossier/steps.acts.ts'
import { submitList } from '#cycle/4-award/submission/submission.acts.ts'
import type { Day } from '#law/kernel/day.ts'
import { newId } from '#plumbing/id.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aLift, aPassedList, aPosting, aSuspension } from '#tests/passed-list.ts'
import { anOpinion } from '#tests/posting.ts'
import { dueFrom } from './due.store.ts'
import { lateDossiers } from './late.store.ts'

const last: Day = '2022-10-24'
const after: Day = '2022-10-25'

let test: TestDatabase
let scene: Awaited<ReturnType<typeof aPassedList>>
beforeAll(async () => {
  test = await testDatabase()
  scene = await aPassedList(test.db)
})
afterAll(() => test.close())

/** What waits for an account on a day, of the things named: how many, and by when. */
async function due(account: string, codes: string[], day: Day = last) {
  const rows = await dueFrom(test.db, await scene.ground.actor(account, day), scene.year)
  return rows.filter((one) => codes.includes(one.code)).map((one) => [one.code, one.count, one.dueOn])
}

describe('a list on its way, on the desk of who moves it on', () => {
  const submitted: string[] = []
  const counts = async () => (await due('ct.canbo', ['submission'])).map(([, count]) => count)
  const submit = async () => {
    const asked = { sittingId: scene.sittingId, submittedOn: last }
    submitted.push(await submitList(test.db, scene.lead, scene.year, asked))
  }

  it('is to be submitted for the free names; a name let go later, on a further list', async () => {
    const suspension = await aSuspension(scene, scene.nominationIds[1] ?? '')
    expect(await counts()).toEqual([1])
    await submit()
    expect(await counts()).toEqual([])
    await aLift(scene, suspension)
    expect(await counts()).toEqual([1])
    await submit()
    expect(await counts()).toEqual([])
    expect(await due('btm.canbo', ['submission'])).toEqual([])
  })

  it('waits for the decision until one carries it or it was sent back; the head alone is told', async () => {
    const waiting = async () => (await due('tongcuc.thutruong', ['decision'])).length
    expect(await waiting()).toBe(2)
    expect(await due('ct.canbo', ['decision'])).toEqual([])
    await test.db
      .insertInto('submission_forwardings')
      .values({
        ...{ id: newId(), submission_id: submitted[0] ?? '', position: 1, to_name: 'Tổng cục' },
        ...{ to_agency_id: scene.year.organisationId, sent_on: last, outcome: 'sentBack', outcome_on: last },
        recorded_by: scene.head.id,
      })
      .execute()
    expect(await waiting()).toBe(1)
  })
})

describe('who is late', () => {
  it('counts dossiers by the agency that holds them, from the day after the one they were due', async () => {
    const [id = ''] = scene.nominationIds
    const heldBy = scene.ground.agencies.ttr
    await moveNominations(test.db, scene.lead.id, [id], { step: 'returned', heldBy })
    await test.db.updateTable('nominations').set({ step_due_on: last }).where('id', '=', id).execute()
    expect(await lateDossiers(test.db, scene.year, last)).toEqual({})
    expect(await lateDossiers(test.db, scene.year, after)).toEqual({ [heldBy]: 1 })
  })
})

describe('a posting on the desk of who looks after it', () => {
  let postingId: string
  beforeEach(async () => {
    postingId ??= await aPosting(scene, { nominationIds: scene.nominationIds, endsOn: last, closed: false })
  })

  it('is due from its last day on, by the day after, until it is closed', async () => {
    expect(await due('ct.canbo', ['closePosting'], '2022-10-23')).toEqual([])
    for (const account of ['ct.canbo', 'tongcuc.thutruong'])
      for (const day of [last, after])
        expect(await due(account, ['closePosting'], day)).toEqual([['closePosting', 1, after]])
    expect(await due('btm.canbo', ['closePosting'], last)).toEqual([])
  })

  it('brings opinions to who handles them, not to the agency they are about', async () => {
    const { db } = test
    const entries = await db.selectFrom('posting_entries').orderBy('position').select('id').execute()
    await anOpinion(db, { postingId, entryId: entries[0]?.id ?? null, today: '2022-10-21' })
    const named = { authorName: 'Người Mẫu', authorContact: 'Địa chỉ mẫu' }
    await anOpinion(db, { ...named, postingId, kind: 'denunciation', today: '2022-10-21' })
    const waiting = async (account: string) => (await due(account, ['opinions'])).map(([, count]) => count)
    expect(await waiting('tongcuc.thutruong')).toEqual([2])
    expect(await waiting('ct.canbo')).toEqual([1])
    expect(await waiting('ttr.canbo')).toEqual([])
    expect(await waiting('btm.canbo')).toEqual([])
  })

  it('no longer asks for anything once closed', async () => {
    await test.db
      .insertInto('posting_closures')
      .values({ posting_id: postingId, opinions: 2, closed_by: scene.head.id })
      .execute()
    expect(await due('ct.canbo', ['closePosting'], after)).toEqual([])
  })

  it('is to be put up while names wait for one and none stands', async () => {
    expect(await due('ct.canbo', ['putUpList'])).toEqual([])
    const [first = ''] = scene.nominationIds
    await moveNominations(test.db, scene.lead.id, [first], { step: 'posting', heldBy: null })
    expect(await due('ct.canbo', ['putUpList'])).toEqual([['putUpList', 1, null]])
    expect(await due('btm.canbo', ['putUpList'])).toEqual([])
  })
})
