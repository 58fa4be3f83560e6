import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import { anApp, type TestApp } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aPublishedItem } from '#tests/magazine.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { moveArticle } from './address.acts.ts'

describe('an item that gets another address', () => {
  let database: TestDatabase
  let chief: Actor
  let reporter: Actor
  let app: TestApp
  let id: string

  beforeAll(async () => {
    database = await testDatabase()
    const season = await aSeasonGround(database.db, '2022-10-26')
    chief = await season.actor('bientap')
    reporter = await season.actor('phongvien')
    id = await aPublishedItem(database.db, chief, { title: 'Tên một', at: '2022-10-25T02:00:00Z' })
    await aPublishedItem(database.db, chief, { title: 'Tên khác', at: '2022-10-25T02:00:00Z' })
    app = await anApp(database.db, database.url)
  })
  afterAll(() => database.close())

  const leadsTo = async (path: string) => (await app.request(path)).headers.get('location')
  const move = (slug: string, version: number, who = chief) =>
    moveArticle(database.db, who, id, { slug, version })

  it('is found by every address it had, and takes an old one back', async () => {
    expect(await move('Địa chỉ hai', 1)).toBe('dia-chi-hai')
    expect(await move('dia-chi-ba', 2)).toBe('dia-chi-ba')
    expect(await leadsTo('/news/ten-mot')).toBe('/news/dia-chi-ba')
    expect(await leadsTo('/news/dia-chi-hai')).toBe('/news/dia-chi-ba')
    expect(await leadsTo('/api/news/ten-mot')).toBe('/api/news/dia-chi-ba')
    expect(await move('ten-mot', 3)).toBe('ten-mot')
    expect((await app.request('/news/ten-mot')).status).toBe(200)
    expect(await leadsTo('/news/dia-chi-ba')).toBe('/news/ten-mot')
  })

  it.each(['ten-khac', 'ten-mot', '!!!'])('refuses %s and says why', async (slug) => {
    await expect(move(slug, 4)).rejects.toThrow('bad input')
  })

  it('is moved by the editor-in-chief alone, and not over a newer edit', async () => {
    await expect(move('khac', 4, reporter)).rejects.toThrow('hidden')
    await expect(move('khac', 3)).rejects.toThrow('stale')
  })
})
