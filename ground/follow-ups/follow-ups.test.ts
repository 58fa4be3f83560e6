import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { findYear } from '../units/year.store.ts'
import { addDirection, openTasksFrom, recordShortcoming } from './follow-ups.acts.ts'
import { directionsOfYear, shortcomingsOfYear } from './follow-ups.store.ts'
import { taskState } from './follow-ups.ts'
import { noteTask } from './tasks.acts.ts'
import { countTasks, tasksOfYear } from './tasks.store.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
})
afterAll(() => database.close())

const hidden = { verdict: { kind: 'hidden' } }
const refused = (pattern: RegExp) => ({
  verdict: { kind: 'refused', reason: expect.stringMatching(pattern) },
})

async function lastYear() {
  const year = await findYear(database.db, ground.years.last.slug, '2022-03-01')
  if (!year) throw new Error('last year is missing')
  return year
}

describe('Hạn chế và phương hướng', () => {
  it('are named by the lead alone, for members alone, while the year is open', async () => {
    const { db } = database
    const { year, agencies } = ground
    const lead = await ground.actor('ct.canbo')
    const input = { agencyId: agencies.hc, statement: 'Báo cáo tháng còn chậm.' }
    await recordShortcoming(db, lead, year, input)
    await addDirection(db, lead, year, { kind: 'direction', statement: 'Tổ chức tốt phong trào.' })
    await addDirection(db, lead, year, { kind: 'request', statement: 'Phối hợp chặt chẽ hơn.' })
    expect(await shortcomingsOfYear(db, year.id)).toMatchObject([input])
    const directions = await directionsOfYear(db, year.id)
    expect(directions.map((one) => [one.position, one.kind, one.agencyId])).toEqual([
      [1, 'direction', null],
      [2, 'request', null],
    ])

    const other = await ground.actor('hc.canbo')
    await expect(recordShortcoming(db, other, year, input)).rejects.toMatchObject(hidden)
    const outside = recordShortcoming(db, lead, year, { ...input, agencyId: agencies.outside })
    await expect(outside).rejects.toMatchObject({ fields: { agencyId: expect.any(String) } })
    const closed = { ...year, closedAt: new Date('2022-10-26') }
    await expect(recordShortcoming(db, lead, closed, input)).rejects.toMatchObject(refused(/đã tổng kết/))
  })
})

describe('Việc theo dõi', () => {
  it('is opened once from what last year left, and confirmed as the rules say', async () => {
    const { db } = database
    const { agencies } = ground
    const before = await lastYear()
    const lead = await ground.actor('ct.canbo')
    const own = await ground.actor('hc.canbo')
    await recordShortcoming(db, lead, before, { agencyId: agencies.hc, statement: 'Sổ sách chưa đủ.' })
    await addDirection(db, lead, before, {
      kind: 'direction',
      statement: 'Nhân rộng điển hình.',
      agencyId: agencies.hc,
    })
    await addDirection(db, lead, before, { kind: 'request', statement: 'Tham mưu kịp thời.' })
    const span = { fromYearId: before.id, toYearId: ground.year.id, dueOn: '2022-06-30' }
    expect(await openTasksFrom(db, lead, span)).toBe(3)
    expect(await openTasksFrom(db, lead, span)).toBe(0)

    const tasks = await tasksOfYear(db, ground.year.id)
    const idOf = (origin: string) => tasks.find((task) => task.origin === origin)?.id ?? ''
    const done = (who: typeof own, origin: string) =>
      noteTask(db, who, ground.year, { taskId: idOf(origin), note: 'Đã làm xong.', completes: true })
    await expect(done(own, 'shortcoming')).rejects.toMatchObject(refused(/cụm trưởng xác nhận/))
    await expect(done(own, 'request')).rejects.toMatchObject(refused(/cụm trưởng xác nhận/))
    await expect(done(await ground.actor('tc.canbo'), 'shortcoming')).rejects.toMatchObject(hidden)
    await noteTask(db, own, ground.year, {
      taskId: idOf('shortcoming'),
      note: 'Đã lập đủ sổ.',
      completes: false,
    })
    await done(lead, 'shortcoming')
    await done(own, 'direction')
    await expect(done(lead, 'shortcoming')).rejects.toMatchObject(refused(/đã được xác nhận/))

    const after = await tasksOfYear(db, ground.year.id, { agencyId: agencies.hc })
    const mended = after.find((task) => task.origin === 'shortcoming')
    expect(mended?.notes.map((note) => note.note)).toEqual(['Đã lập đủ sổ.', 'Đã làm xong.'])
    expect(mended?.fromYear).toBe(2021)
    const counted = (state: 'open' | 'late' | 'done', today: string) =>
      countTasks(db, ground.year.id, { state, today })
    expect(await counted('done', '2022-06-30')).toBe(2)
    expect(await counted('open', '2022-06-30')).toBe(1)
    expect(await counted('late', '2022-07-01')).toBe(1)
  })

  it.each([
    ['2022-06-30', 'open'],
    ['2022-07-01', 'late'],
  ])('due on 30 June, seen on %s', (today, state) => {
    expect(taskState({ dueOn: '2022-06-30', completion: null }, today)).toBe(state)
  })
})
