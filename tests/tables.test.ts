import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tableTypes } from '#database/generate.ts'
import { inProject } from '#plumbing/root.ts'
import { testDatabase } from './database.ts'

test('the table types are those of the migrations; after a new one run node bin/types.mjs', async () => {
  const { url, close } = await testDatabase()
  await close()
  expect(readFileSync(inProject('database', 'tables.ts'), 'utf8')).toBe(await tableTypes(url))
})
