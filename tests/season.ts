import pg from 'pg'
import { inject } from 'vitest'
import { openDatabase, transact } from '#plumbing/database.ts'
import type { SeasonGround } from '#season/ground.ts'
import { playSeason } from '#season/season.ts'
import { copyOf, type TestDatabase } from './database.ts'

/** A database of its own in which the example season was played; played once in a run, then copied. */
export async function seasonDatabase(): Promise<TestDatabase & { ground: SeasonGround }> {
  const name = inject('template').replace('template', 'season')
  const client = new pg.Client({ connectionString: inject('serverUrl') })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(20221026)')
    const ground = (await groundIn(client, name)) ?? (await played(client, name))
    return { ...(await copyOf(name)), ground }
  } finally {
    await client.end()
  }
}

async function played(client: pg.Client, name: string): Promise<SeasonGround> {
  await client.query(`drop database if exists ${name}`)
  await client.query(`create database ${name} template ${inject('template')} strategy file_copy`)
  const url = new URL(inject('serverUrl'))
  url.pathname = `/${name}`
  const db = openDatabase(url.href)
  const ground = await transact(db, playSeason).finally(() => db.destroy())
  const words = JSON.stringify({ ...ground, people: [...ground.people] })
  await client.query(`comment on database ${name} is ${client.escapeLiteral(words)}`)
  return ground
}

// The comment is written last: without it the season broke off and is played again.
async function groundIn(client: pg.Client, name: string): Promise<SeasonGround | null> {
  const { rows } = await client.query<{ words: string | null }>(
    `select shobj_description(oid, 'pg_database') as words from pg_database where datname = $1`,
    [name],
  )
  const words = rows[0]?.words
  if (!words) return null
  const { people, ...rest } = JSON.parse(words)
  return { ...rest, people: new Map(people) }
}
