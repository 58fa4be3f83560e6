import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type Db, openDatabase } from '#plumbing/database.ts'

export type TestDatabase = { db: Db; url: string; close: () => Promise<void> }
type Opening = Parameters<typeof openDatabase>[1]

/** A fresh migrated database of its own; call it once in each test file, in `beforeAll`. */
export function testDatabase(opening: Opening = {}): Promise<TestDatabase> {
  return copyOf(inject('template'), opening)
}

/** A copy of a database of the run that nobody is using. */
export async function copyOf(template: string, opening: Opening = {}): Promise<TestDatabase> {
  const name = `qt_test_${template.split('_').at(-1)}_${randomBytes(6).toString('hex')}`
  const client = new pg.Client({ connectionString: inject('serverUrl') })
  await client.connect()
  await client.query(`create database ${name} template ${template} strategy file_copy`)
  await client.end()

  const url = new URL(inject('serverUrl'))
  url.pathname = `/${name}`
  const db = openDatabase(url.href, opening)
  return { db, url: url.href, close: () => db.destroy() }
}
