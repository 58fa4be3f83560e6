import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inProject } from '#plumbing/root.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { migrate } from './migrate.ts'

const folder = mkdtempSync(join(tmpdir(), 'qt-migrations-'))
let database: TestDatabase

beforeAll(async () => {
  cpSync(inProject('database', 'migrations'), folder, { recursive: true })
  database = await testDatabase()
})

afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

describe('the migrations of a database', () => {
  it('are applied once', async () => {
    expect(await migrate(database.url, folder)).toEqual([])
  })

  it('are applied by one of two programs that start at once', async () => {
    writeFileSync(join(folder, '9001-once.sql'), 'create table once_only (id int); select pg_sleep(0.2);')
    const applied = await Promise.all([migrate(database.url, folder), migrate(database.url, folder)])
    expect(applied.flat()).toEqual(['9001-once.sql'])
  })

  it('leave nothing behind when one fails half-way', async () => {
    writeFileSync(join(folder, '9002-broken.sql'), 'create table half (id int); select 1 / 0;')
    await expect(migrate(database.url, folder)).rejects.toThrow('9002-broken.sql')
    const { rows } = await sql<{ half: string | null }>`select to_regclass('half') as half`.execute(
      database.db,
    )
    expect(rows).toEqual([{ half: null }])
    rmSync(join(folder, '9002-broken.sql'))
  })

  it('are refused when an applied one was changed', async () => {
    writeFileSync(join(folder, '9001-once.sql'), 'create table once_only (id bigint);')
    await expect(migrate(database.url, folder)).rejects.toThrow('9001-once.sql was changed')
  })

  it('are refused when the database knows one that the program does not', async () => {
    rmSync(join(folder, '9001-once.sql'))
    await expect(migrate(database.url, folder)).rejects.toThrow('newer than the program')
  })

  it.each(['journal', 'papers', 'awards', 'decisions', 'score_submissions'])(
    'let nobody empty %s',
    async (table) => {
      const emptying = sql`truncate ${sql.table(table)} cascade`.execute(database.db)
      await expect(emptying).rejects.toThrow('never changed or removed')
    },
  )
})
