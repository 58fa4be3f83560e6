import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { isSigned, openSigning, signWords } from './signing.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

describe('Words this program signs', () => {
  it('are known again, and no other words and no broken signature are', async () => {
    const signed = await signWords(database.db, 'Danh sách đã ký')
    expect(isSigned('Danh sách đã ký', signed)).toBe(true)
    expect(isSigned('Danh sách đã ký.', signed)).toBe(false)
    expect(isSigned('Danh sách đã ký', { ...signed, signature: 'x' })).toBe(false)
    expect(isSigned('Danh sách đã ký', { ...signed, publicKey: 'x' })).toBe(false)
  })

  it('are signed with one key for as long as the data folder stands', async () => {
    const dataDir = join(mkdtempSync(join(tmpdir(), 'signing-')), 'var')
    openSigning(dataDir)
    const first = await signWords(database.db, 'một')
    openSigning(dataDir)
    expect((await signWords(database.db, 'hai')).keyId).toBe(first.keyId)
    expect(statSync(join(dataDir, 'signing.key')).mode & 0o777).toBe(0o600)
    const keys = await database.db
      .selectFrom('signing_keys')
      .where('id', '=', first.keyId)
      .selectAll()
      .execute()
    expect(keys.map((key) => key.public_key)).toEqual([first.publicKey])
  })
})
