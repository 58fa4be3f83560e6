import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { draftArticle } from '../news/news.acts.ts'
import { nameItem } from '../room/names.acts.ts'
import { addSection, closeSection, editSection, moveSection } from '../sections/order.acts.ts'
import { allSections } from '../sections/order.store.ts'
import { editName, mergeNames } from './names.acts.ts'
import { listNames, mergedInto, namesOfArticle, suggestNames } from './names.store.ts'
import { namesTyped } from './names.ts'

let database: TestDatabase
let chief: Actor
let reporter: Actor
beforeAll(async () => {
  database = await testDatabase()
  const ground = await aSeasonGround(database.db, '2022-10-26')
  chief = await ground.actor('bientap')
  reporter = await ground.actor('phongvien')
})
afterAll(() => database.close())

const anItem = (title: string) => draftArticle(database.db, reporter, { section: 'activity', title })
const topics = async () => (await listNames(database.db, 'topics', { words: '', page: 1 })).names

describe('names typed in one line', () => {
  it('are kept once, in their order, without loose spaces', () => {
    expect(namesTyped(' Bàn  giao, Sáng kiến;bàn giao,, ')).toEqual(['Bàn giao', 'Sáng kiến'])
  })
})

describe('the topics and authors of an item', () => {
  it('are found with or without marks and added when nobody wrote them before', async () => {
    const id = await anItem('Một')
    await nameItem(database.db, reporter, id, {
      topics: 'Sáng kiến, Bàn giao',
      authors: 'Tổ Mẫu B, Tổ Mẫu A',
    })
    const other = await anItem('Hai')
    await nameItem(database.db, reporter, other, { topics: 'sáng kiến', authors: '' })
    expect(await namesOfArticle(database.db, 'authors', id)).toEqual(['Tổ Mẫu B', 'Tổ Mẫu A'])
    expect((await topics()).map(({ slug, items }) => [slug, items])).toEqual([
      ['ban-giao', 1],
      ['sang-kien', 2],
    ])
    expect(await suggestNames(database.db, 'topics', 'sang')).toEqual(['Sáng kiến'])
  })

  it('keep their address when they are renamed', async () => {
    const [first] = await topics()
    const at = { kind: 'topics' as const, id: first?.id ?? '' }
    await editName(database.db, chief, at, { name: 'Bàn giao cụm trưởng', about: '', version: 1 })
    expect((await topics())[0]).toMatchObject({ slug: 'ban-giao', name: 'Bàn giao cụm trưởng' })
  })

  it('become one when merged, and the old address leads on', async () => {
    const [first] = await topics()
    const merge = { kind: 'topics' as const, id: first?.id ?? '' }
    await expect(mergeNames(database.db, chief, { ...merge, into: 'Không có' })).rejects.toBeInstanceOf(
      BadInput,
    )
    await mergeNames(database.db, chief, { ...merge, into: 'Sáng kiến' })
    expect((await topics()).map(({ slug, items }) => [slug, items])).toEqual([['sang-kien', 2]])
    expect(await mergedInto(database.db, 'topics', 'ban-giao')).toBe('sang-kien')
  })

  it('are ordered by the editor-in-chief alone', async () => {
    const [first] = await topics()
    const merge = mergeNames(database.db, reporter, { kind: 'topics', id: first?.id ?? '', into: 'x' })
    await expect(merge).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
  })
})

describe('the sections of the magazine', () => {
  const words = { name: 'Văn hóa – thể thao', english: '', about: '', commentRule: 'none' as const }
  const order = async () => (await allSections(database.db)).map((one) => one.slug)

  it('get an address without marks, that stays when they are renamed', async () => {
    expect(await addSection(database.db, chief, words)).toBe('van-hoa-the-thao')
    await expect(addSection(database.db, chief, words)).rejects.toBeInstanceOf(BadInput)
    await editSection(database.db, chief, 'van-hoa-the-thao', { ...words, name: 'Văn hóa', version: 1 })
    expect((await allSections(database.db)).at(-1)).toMatchObject({
      slug: 'van-hoa-the-thao',
      name: 'Văn hóa',
    })
  })

  it('change places one by one, and stay at the ends', async () => {
    await moveSection(database.db, chief, 'van-hoa-the-thao', 'up')
    await moveSection(database.db, chief, 'activity', 'up')
    expect(await order()).toEqual(['activity', 'emulation', 'van-hoa-the-thao', 'exemplar'])
  })

  it('close, but not the last one', async () => {
    for (const slug of ['activity', 'emulation', 'exemplar']) await closeSection(database.db, chief, slug)
    await expect(closeSection(database.db, chief, 'van-hoa-the-thao')).rejects.toThrow('cuối cùng còn mở')
  })
})
