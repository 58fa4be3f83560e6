import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { moveNominations } from '#cycle/3-selection/dossier/steps.acts.ts'
import { opinionsFor } from '#ground/posting/opinions/opinion.store.ts'
import { entriesOf } from '#ground/posting/posting.store.ts'
import { postingStandings } from '#ground/posting/standings.store.ts'
import { anOpinion, aPostedSeason } from '#tests/posting.ts'
import { closePosting } from './close.acts.ts'
import { liftSuspension, suspendNomination } from './suspension.acts.ts'

const hidden = expect.objectContaining({ verdict: { kind: 'hidden' } })
const scenes: { close: () => Promise<void> }[] = []
afterAll(() => Promise.all(scenes.map((one) => one.close())))

let scene: Awaited<ReturnType<typeof aPostedSeason>>
let postingId: string
beforeEach(async () => {
  scene = await aPostedSeason()
  scenes.push(scene)
  postingId = scene.postingId
})

/** An opinion about the name in this place of the list. */
async function about(place: number) {
  const entry = (await entriesOf(scene.db, postingId))[place]
  return (await anOpinion(scene.db, { postingId, entryId: entry?.id ?? '' })).id
}
const close = async (day: string) =>
  closePosting(scene.db, await scene.as('ct.canbo', day), scene.year, postingId)

describe('a name that is stopped', () => {
  it('stays while the rest goes on, until the head lifts the stop', async () => {
    const { db, year } = scene
    const id = await about(0)
    const keeper = await scene.as('hoidong.thuky', '2022-10-19')
    const suspensionId = await suspendNomination(db, keeper, year, {
      opinionId: id,
      reason: 'Xem lại số liệu',
    })
    const standing = (await postingStandings(db, scene.nominationIds)).get(scene.nominationIds[0] ?? '')
    expect(standing?.suspension).toEqual({ id: suspensionId, reason: 'Xem lại số liệu' })
    expect(standing?.openOpinions).toBe(1)
    await close('2022-10-21')
    expect(await scene.steps()).toEqual(['posting', 'submission', 'refused'])
    const lift = { suspensionId, outcome: 'goesOn' as const, reason: 'Số liệu đúng' }
    await expect(liftSuspension(db, keeper, year, lift)).rejects.toEqual(hidden)
    await liftSuspension(db, await scene.as('tongcuc.thutruong', '2022-10-21'), year, lift)
    expect(await scene.steps()).toEqual(['submission', 'submission', 'refused'])
  })

  it('is left out when the head says so', async () => {
    const { db, year } = scene
    const id = await about(0)
    const head = await scene.as('tongcuc.thutruong', '2022-10-19')
    const suspensionId = await suspendNomination(db, head, year, { opinionId: id, reason: 'Xem lại' })
    await expect(suspendNomination(db, head, year, { opinionId: id, reason: 'Nữa' })).rejects.toThrow(
      'đang tạm dừng',
    )
    await liftSuspension(db, head, year, { suspensionId, outcome: 'refused', reason: 'Không đủ' })
    await close('2022-10-21')
    expect(await scene.steps()).toEqual(['refused', 'submission', 'refused'])
  })

  it.each(['awarded', 'refused', 'withdrawn'] as const)('cannot be one that is %s', async (step) => {
    const { db, year, nominationIds } = scene
    const id = await about(0)
    const head = await scene.as('tongcuc.thutruong', '2022-10-22')
    await moveNominations(db, head.id, nominationIds.slice(0, 1), { step, heldBy: null })
    const stop = suspendNomination(db, head, year, { opinionId: id, reason: 'Xem lại' })
    await expect(stop).rejects.toThrow('đã kết thúc')
  })

  it('is not handled by the agency it belongs to', async () => {
    const { db, year } = scene
    const id = await about(1)
    const own = await scene.as('ct.canbo', '2022-10-19')
    await expect(suspendNomination(db, own, year, { opinionId: id, reason: 'x' })).rejects.toEqual(hidden)
    expect((await opinionsFor(db, own, year, 1)).rows).toEqual([])
  })
})
