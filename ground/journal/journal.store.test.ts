import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#plumbing/id.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { searchJournal } from './journal.store.ts'
import { note } from './journal.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
  for (const name of ['Nguyễn Mẫu An', 'Trần Mẫu_Bình', 'Lê Mẫu 100%'])
    await note(test.db, { id: newId(), name, rank: 'Đại úy' }, 'thing.done', name)
})
afterAll(() => test.close())

describe('the journal, looked through by who did it', () => {
  it.each([
    ['nguyen mau', ['Nguyễn Mẫu An']],
    ['An Nguyen', ['Nguyễn Mẫu An']],
    ['_', ['Trần Mẫu_Bình']],
    ['100%', ['Lê Mẫu 100%']],
    ['\\', []],
    ['dai uy', ['Lê Mẫu 100%', 'Trần Mẫu_Bình', 'Nguyễn Mẫu An']],
  ])('finds for “%s” the names with just these words', async (words, names) => {
    expect((await searchJournal(test.db, { words })).map((line) => line.subjectId)).toEqual(names)
  })
})
