import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { stateOf } from '#ground/posting/posting.policy.ts'
import { entriesOf, portalPostings, postingOf } from '#ground/posting/posting.store.ts'
import { sealOf } from '#ground/posting/snapshot.ts'
import { postingStandings } from '#ground/posting/standings.store.ts'
import type { Day } from '#law/kernel/day.ts'
import { newId } from '#plumbing/id.ts'
import { aPassedSeason } from '#tests/posting.ts'
import { closePosting } from './close.acts.ts'
import { putUpList, takeDownList } from './put-up.acts.ts'

const hidden = expect.objectContaining({ verdict: { kind: 'hidden' } })
const scenes: { close: () => Promise<void> }[] = []
afterAll(() => Promise.all(scenes.map((one) => one.close())))

let scene: Awaited<ReturnType<typeof aPassedSeason>>
beforeEach(async () => {
  scene = await aPassedSeason()
  scenes.push(scene)
})

const terms = { days: 3, place: 'portal' as const, placeWords: '', ownRule: 'Quy chế (mẫu)' }
const putUp = async (day: Day = '2022-10-18', typed: Partial<typeof terms> = {}) =>
  putUpList(scene.db, await scene.as('ct.canbo', day), scene.year, {
    sittingId: scene.sittingId,
    ...terms,
    ...typed,
  })
const close = async (id: string, day: Day) =>
  closePosting(scene.db, await scene.as('ct.canbo', day), scene.year, id)

describe('a list that is put up', () => {
  it('runs for its working days and is closed only after the last of them', async () => {
    const id = await putUp()
    expect((await postingOf(scene.db, id))?.endsOn).toBe('2022-10-20')
    await expect(close(id, '2022-10-20')).rejects.toThrow('Công khai đến hết ngày 20/10/2022.')
    await close(id, '2022-10-21')
    expect(await scene.steps()).toEqual(['submission', 'submission', 'refused'])
    const papers = await scene.db.selectFrom('dossier_papers').select('paper').execute()
    expect(papers).toEqual(Array(2).fill({ paper: 'Biên bản kết thúc công khai' }))
    await expect(close(id, '2022-10-22')).rejects.toThrow('Đợt công khai này đã kết thúc.')
  })

  it.each([
    ['2022-10-21', '2022-10-25'],
    ['2022-10-22', '2022-10-26'],
    ['2025-04-29', '2025-05-06'],
  ])('from %s ends on %s: no weekend and no holiday is counted', async (from, end) => {
    expect((await postingOf(scene.db, await putUp(from)))?.endsOn).toBe(end)
  })

  it('is not put up where the days off of the year were not entered', async () => {
    const far = putUp('2039-03-01')
    await expect(far).rejects.toMatchObject({
      fields: { days: expect.stringContaining('Lịch nghỉ lễ năm 2039 chưa được nhập') },
    })
  })

  it('names the rule of the body where no text fixes the days', async () => {
    await expect(putUp('2022-10-18', { ownRule: '' })).rejects.toMatchObject({
      fields: { ownRule: expect.stringContaining('Luật không ấn định') },
    })
  })

  it('is put up once, by who leads, from a closed sitting', async () => {
    await putUp()
    await expect(putUp()).rejects.toThrow('Muốn đăng lại, hãy gỡ bản cũ trước.')
    const stranger = await scene.as('hc.canbo', '2022-10-18')
    const typed = { ...terms, sittingId: scene.sittingId }
    await expect(putUpList(scene.db, stranger, scene.year, typed)).rejects.toEqual(hidden)
    const open = { ...terms, sittingId: newId() }
    const lead = await scene.as('ct.canbo', '2022-10-18')
    await expect(putUpList(scene.db, lead, scene.year, open)).rejects.toThrow('Phiên họp chưa kết thúc.')
  })

  it('is taken down with a reason and put up anew, its first days not counted', async () => {
    const { db, year } = scene
    const id = await putUp()
    const lead = await scene.as('ct.canbo', '2022-10-19')
    await takeDownList(db, lead, year, { postingId: id, reason: 'Sai tên (mẫu)' })
    await expect(close(id, '2022-10-25')).rejects.toThrow('Danh sách này đã được gỡ.')
    const again = await putUp('2022-10-19')
    const standings = await postingStandings(db, scene.nominationIds)
    expect(standings.get(scene.nominationIds[0] ?? '')).toEqual({
      postingId: again,
      endsOn: '2022-10-21',
      closed: false,
      suspension: null,
      openOpinions: 0,
      needed: 'own',
    })
    expect((await portalPostings(db, '2022-10-19', 1)).rows.map((one) => one.id)).toEqual([again])
  })

  it('leaves the portal thirty days after its last day', async () => {
    const id = await putUp()
    const posting = await postingOf(scene.db, id)
    const state = (day: Day) => posting && stateOf(posting, day)
    expect(['2022-10-20', '2022-10-21', '2022-11-19', '2022-11-20'].map(state)).toEqual([
      'running',
      'ended',
      'ended',
      'over',
    ])
    expect((await portalPostings(scene.db, '2022-11-19', 1)).rows).toHaveLength(1)
    expect((await portalPostings(scene.db, '2022-11-20', 1)).rows).toHaveLength(0)
  })
})

describe('the signature of a posted list', () => {
  it('holds for exactly the list that was signed', async () => {
    const posting = await postingOf(scene.db, await putUp())
    if (!posting) throw new Error('no posting')
    const entries = await entriesOf(scene.db, posting.id)
    expect(sealOf(posting, entries)).toBe('right')
    const renamed = entries.map((one, i) => (i === 0 ? { ...one, recipient: 'Người khác' } : one))
    expect(sealOf(posting, renamed)).toBe('listChanged')
    expect(sealOf(posting, entries.slice(1))).toBe('listChanged')
    expect(sealOf({ ...posting, endsOn: '2022-10-19' }, entries)).toBe('listChanged')
    expect(sealOf({ ...posting, snapshot: posting.snapshot.replace('2022', '2021') }, entries)).toBe(
      'signatureWrong',
    )
    expect(sealOf({ ...posting, keyKnown: false }, entries)).toBe('signatureWrong')
  })
})
