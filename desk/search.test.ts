import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { searchEverywhere } from './search.store.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

it('finds agencies and people of one’s own body, and none of another', async () => {
  const { actor } = await aSeasonGround(database.db)
  const found = async (account: string, words: string) =>
    (await searchEverywhere(database.db, await actor(account), words)).map((hit) => hit.title)
  expect(await found('btm.canbo', 'cuc chinh tri')).toEqual(['Cục Chính trị'])
  expect(await found('btm.canbo', 'tong xuan duc')).toEqual(['Đại tá Tống Xuân Đức'])
  expect(await found('ngoaicum.canbo', 'cuc chinh tri')).toEqual([])
  expect(await found('ngoaicum.canbo', 'tong xuan duc')).toEqual([])
  expect(await found('quantri', 'khuc mau ngoai')).toEqual(['Đại úy Khúc Mẫu Ngoại'])
})
