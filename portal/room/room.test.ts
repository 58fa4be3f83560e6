import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import { Refused } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { aText } from '../content/content.samples.ts'
import { draftArticle } from '../news/news.acts.ts'
import { setDue, submitArticle } from '../workflow/workflow.acts.ts'
import type { RoomFilter } from './room.ts'
import { showItem, showRoom } from './room.view.ts'

const all: RoomFilter = {
  ...{ state: null, words: '', section: '', person: '', due: null, onlyChanged: false, page: 1 },
}
const now = new Date('2022-10-26T03:00:00Z')

let database: TestDatabase
let reporter: Actor
let editor: Actor
let chief: Actor
let sent: string
let kept: string
beforeAll(async () => {
  database = await testDatabase()
  const ground = await aSeasonGround(database.db, '2022-10-26')
  reporter = await ground.actor('phongvien')
  chief = await ground.actor('bientap')
  editor = { ...(await ground.actor('kiemduyet')), duties: [{ duty: 'editor', agencyId: null }] }
  const text = { section: 'activity', content: aText('Chữ.') }
  kept = await draftArticle(database.db, reporter, { ...text, title: 'Đoàn kết lập công 100 %_' })
  sent = await draftArticle(database.db, reporter, { ...text, title: 'Bài đã gửi' })
  await submitArticle(database.db, reporter, sent)
  await draftArticle(database.db, chief, { ...text, section: 'exemplar', title: 'Bài của Tổng biên tập' })
  await setDue(database.db, chief, sent, '2022-10-25')
})
afterAll(() => database.close())

const titles = async (who: Actor, filter: Partial<RoomFilter> = {}) =>
  (await showRoom(database.db, who, { ...all, ...filter })).items.map((item) => item.title).sort()

describe('the list of the room', () => {
  it('shows a reporter the own items, an editor what was sent in, the editor-in-chief all', async () => {
    expect(await titles(reporter)).toEqual(['Bài đã gửi', 'Đoàn kết lập công 100 %_'])
    expect(await titles(editor)).toEqual(['Bài đã gửi'])
    expect(await titles(chief)).toHaveLength(3)
  })

  it('finds items with and without marks', async () => {
    expect(await titles(chief, { words: 'doan lap ket' })).toEqual(['Đoàn kết lập công 100 %_'])
    expect(await titles(chief, { words: '%_' })).toEqual(['Đoàn kết lập công 100 %_'])
    expect(await titles(chief, { words: 'doàn zzz' })).toEqual([])
  })

  it('is narrowed by state, section, person and deadline', async () => {
    expect(await titles(chief, { state: 'submitted' })).toEqual(['Bài đã gửi'])
    expect(await titles(chief, { section: 'exemplar' })).toEqual(['Bài của Tổng biên tập'])
    expect(await titles(chief, { person: chief.id })).toEqual(['Bài của Tổng biên tập'])
    expect(await titles(chief, { due: 'late' })).toEqual(['Bài đã gửi'])
    expect(await titles(chief, { due: 'week' })).toEqual([])
    expect((await showRoom(database.db, chief, all)).counts).toMatchObject({ draft: 2, submitted: 1 })
  })
})

describe('an item that is open', () => {
  it('tells who else has it open, for ten minutes, and keeps nobody out', async () => {
    const names = async (who: Actor, minutes: number) =>
      (await showItem(database.db, who, { id: sent, now: new Date(now.getTime() + minutes * 60_000) })).others
        .length
    expect(await names(editor, 0)).toBe(0)
    expect(await names(chief, 9)).toBe(1)
    expect(await names(chief, 11)).toBe(0)
  })

  it('is not found by an editor before it is sent in', async () => {
    await expect(showItem(database.db, editor, { id: kept, now })).rejects.toBeInstanceOf(Refused)
  })
})
