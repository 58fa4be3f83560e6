import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#plumbing/id.ts'
import { prepareJobs } from '#plumbing/jobs.ts'
import { demand, refused } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import type { Actor } from '../../people/actor.ts'
import { setPdf } from '../typst.ts'
import type { RunKind } from './kind.ts'
import { askRun, steerRun } from './run.acts.ts'
import { doRun } from './run.job.ts'
import { mostGoing } from './run.policy.ts'
import { filesSet, findRun, itemsOf } from './run.store.ts'
import { type Run, type RunAct, stateOf } from './run.ts'

let database: TestDatabase
let head: Actor
let stranger: Actor
let agencyId: string
let pdf: Buffer
beforeAll(async () => {
  database = await testDatabase()
  await prepareJobs(database.url)
  const ground = await aSeasonGround(database.db, '2022-10-26')
  head = await ground.actor('tongcuc.thutruong', '2022-10-26')
  stranger = await ground.actor('ct.canbo', '2022-10-26')
  agencyId = ground.organisationId
  pdf = await setPdf({ template: '#set text(font: "Tinos")\nMột trang', inputs: {} })
})
afterAll(() => database.close())

/** Sets every item, unless told to fail at one; remembers which were set. */
function aKind(told: { fails?: number[] } = {}) {
  const set: number[] = []
  const kind: RunKind = {
    kind: 'kept',
    choices: async () => [],
    plan: () => Promise.reject(new Error('not asked here')),
    open: async () => async (item) => {
      if (told.fails?.includes(item.number)) demand(refused('Không lập được (thử).'))
      set.push(item.number)
      return { pdf }
    },
  }
  return { kind, set, told }
}
async function aRun(count: number, { kind }: { kind: RunKind }): Promise<string> {
  const items = Array.from({ length: count }, (_, i) => ({ subjectId: newId(), name: `Mục ${i + 1}` }))
  const plan = { yearId: null, agencyId, title: `Đợt thử ${count}`, about: {}, items }
  return askRun(database.db, head, { kind, plan })
}

const see = async (id: string): Promise<Run> =>
  (await findRun(database.db, id)) ?? Promise.reject(new Error('no run'))
const stateNow = async (id: string) => stateOf(await see(id))
const steer = (id: string, act: RunAct, who = head) => steerRun(database.db, who, { id, act })

describe('A run', () => {
  it('of a few items is done when the asker is answered, of more when its job was', async () => {
    const made = aKind()
    expect(await stateNow(await aRun(20, made))).toBe('done')
    const id = await aRun(21, made)
    expect(await stateNow(id)).toBe('going')
    await doRun(database.db, [made.kind], id)
    expect(await see(id)).toMatchObject({ done: 21, waiting: 0, file: { items: 21 } })
  })

  it('keeps why an item failed, and tries again those alone', async () => {
    const made = aKind({ fails: [2, 5] })
    const id = await aRun(6, made)
    expect(await see(id)).toMatchObject({ done: 4, failed: 2 })
    const { items } = await itemsOf(database.db, { runId: id, state: 'failed', page: 1 })
    expect(items.map((item) => [item.number, item.reason])).toEqual([
      [2, 'Không lập được (thử).'],
      [5, 'Không lập được (thử).'],
    ])
    made.told.fails = []
    await steer(id, 'retried')
    expect(await stateNow(id)).toBe('going')
    await doRun(database.db, [made.kind], id)
    expect(await see(id)).toMatchObject({ done: 6, failed: 0, file: { items: 6 } })
    expect([...made.set].sort()).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('in which nothing could be set says so and has no file', async () => {
    const made = aKind({ fails: [1] })
    const run = await see(await aRun(1, made))
    expect(stateOf(run)).toBe('done')
    expect(run.file).toMatchObject({ id: null, reason: expect.stringContaining('Không mục nào') })
  })

  it('broken off goes on where it was and sets nothing twice', async () => {
    const made = aKind()
    const id = await aRun(50, made)
    await database.db.transaction().execute(async (tx) => {
      // What a killed program leaves: some items settled, the rest waiting, its job gone.
      const rows = tx.updateTable('print_run_items').where('run_id', '=', id).where('number', '<=', 30)
      await rows.set({ state: 'done', pdf, settled_at: new Date() }).execute()
    })
    await Promise.all([doRun(database.db, [made.kind], id), doRun(database.db, [made.kind], id)])
    expect(await see(id)).toMatchObject({ done: 50, waiting: 0, file: { items: 50 } })
    expect(Math.min(...made.set)).toBe(31)
  })

  it('is held, goes on, and is ended for good, with what is done kept', async () => {
    const made = aKind()
    const id = await aRun(30, made)
    await steer(id, 'paused')
    await doRun(database.db, [made.kind], id)
    expect([await stateNow(id), made.set.length]).toEqual(['paused', 0])
    await steer(id, 'resumed')
    expect(await stateNow(id)).toBe('going')
    await steer(id, 'stopped')
    await doRun(database.db, [made.kind], id)
    expect([await stateNow(id), made.set.length]).toEqual(['stopped', 0])
    for (const act of ['paused', 'resumed', 'retried', 'stopped'] as const)
      await expect(steer(id, act)).rejects.toThrow('không còn ở trạng thái')
  })

  it('gives its files in order under their names', async () => {
    const made = aKind({ fails: [3] })
    const id = await aRun(20, made)
    const names: string[] = []
    for await (const { name, bytes } of filesSet(database.db, id, 'pdf')) {
      names.push(name)
      expect(bytes.subarray(0, 4).toString()).toBe('%PDF')
    }
    expect(names).toEqual(
      Array.from({ length: 20 }, (_, i) => `Mục ${i + 1}`).filter((name) => name !== 'Mục 3'),
    )
  })

  it('is neither seen nor steered by another body', async () => {
    const id = await aRun(30, aKind())
    await expect(steer(id, 'paused', stranger)).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
    await steer(id, 'stopped')
  })

  it('of nothing is refused, and so are more than so many at once of one person', async () => {
    await expect(aRun(0, aKind())).rejects.toThrow('Không có gì để in')
    for (let going = 0; going < mostGoing; going += 1) await aRun(21, aKind())
    await expect(aRun(21, aKind())).rejects.toThrow('chưa xong')
  })

  it('is told in the journal with how many were asked for', async () => {
    const rows = await database.db
      .selectFrom('journal')
      .where('action', '=', 'run.asked')
      .where('agency_id', '=', agencyId)
      .selectAll()
      .execute()
    expect(rows[0]?.after).toMatchObject({ title: 'Đợt thử 20', count: 20 })
  })
})
