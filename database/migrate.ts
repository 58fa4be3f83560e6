import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

// Any fixed number: two programs that start at once migrate one after the other.
const lockNumber = 2022_0927

/** Applies the numbered files of the folder that this database has not seen, in order; gives their names. */
export async function migrate(url: string, folder: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    await client.query(`create table if not exists schema_migrations (
      name text primary key, sha256 text not null, applied_at timestamptz not null default now())`)
    return await applyNew(client, folder)
  } finally {
    await client.end()
  }
}

async function applyNew(client: pg.Client, folder: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from schema_migrations',
  )
  const known = new Map(rows.map((row) => [row.name, row.sha256]))
  const names = (await readdir(folder)).filter((name) => /^\d{4}-.+\.sql$/.test(name)).sort()
  const missing = [...known.keys()].find((name) => !names.includes(name))
  if (missing)
    throw new Error(`The database is newer than the program: ${missing} is not among the migrations.`)

  const applied: string[] = []
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8')
    const sha256 = createHash('sha256').update(text).digest('hex')
    if (known.get(name) === sha256) continue
    if (known.has(name))
      throw new Error(`Migration ${name} was changed after it was applied; add a new file instead.`)
    await applyOne(client, { name, text, sha256 })
    applied.push(name)
  }
  return applied
}

async function applyOne(
  client: pg.Client,
  file: { name: string; text: string; sha256: string },
): Promise<void> {
  await client.query('begin')
  try {
    await client.query(file.text)
    await client.query('insert into schema_migrations (name, sha256) values ($1, $2)', [
      file.name,
      file.sha256,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${file.name} failed.`, { cause: error })
  }
}
