import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { z } from 'zod'

/** How long what was confirmed may be believed, and how long a deed waits before it is answered; milliseconds. */
export const lease = 25

/** How long an unconfirmed asker waits for the database before it goes there itself; milliseconds. */
const patience = 1_000
const hung = 5_000

/** What the database tells of its tables as they change. */
export type Changes = {
  /** Whether every change answered before this moment is known here. */
  isSure: () => boolean
  /** The same, after asking the database where that is needed; false when it cannot be reached. */
  makeSure: () => Promise<boolean>
  /** Once a deed is done: waits until no process on this database can still believe what was before it. */
  settle: (count: number) => Promise<void>
  /** How many changes were heard so far. */
  count: () => number
  /** Whether nothing these queries read has changed since that count; false where a table of theirs does not tell. */
  isUnchanged: (tables: string[], since: number) => boolean
  /** The tables a query names; too many rather than too few. */
  tablesIn: (queries: string[]) => string[]
  /** Those of them that do not tell of their changes. */
  untold: (queries: string[]) => string[]
  stop: () => Promise<void>
}

type Told = {
  client: pg.Client | null // none while the connection is lost: nothing is sure then
  stopped: boolean
  count: number
  begun: number // the count at which this connection began to hear
  changed: Map<string, number>
  tells: Map<string, boolean>
  sureAt: number // when the last confirmation was asked for
  asking: Promise<void> | null
}

const nothing = (): Told => ({
  client: null,
  stopped: false,
  count: 0,
  begun: 0,
  changed: new Map(),
  tells: new Map(),
  sureAt: Number.NEGATIVE_INFINITY,
  asking: null,
})

/** Listens for changes on a connection of its own, and again whenever that is lost. */
export async function listenForChanges(url: string): Promise<Changes> {
  const told = nothing()
  await listen(told, url)
  return {
    isSure: () => isSure(told),
    makeSure: () => makeSure(told),
    settle: (count) => settle(told, count),
    count: () => told.count,
    isUnchanged: (tables, since) =>
      since >= told.begun &&
      tables.every((one) => told.tells.get(one) === true && (told.changed.get(one) ?? 0) <= since),
    tablesIn: (queries) => tablesIn(told, queries),
    untold: (queries) => tablesIn(told, queries).filter((name) => !told.tells.get(name)),
    stop: async () => {
      told.stopped = true
      await told.client?.end().catch(() => {})
    },
  }
}

function tablesIn({ tells }: Told, queries: string[]): string[] {
  const words = new Set(queries.flatMap((one) => one.match(/\w+/g) ?? []))
  return [...words].filter((word) => tells.has(word))
}

async function listen(told: Told, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, keepAlive: true, query_timeout: hung })
  const lost = () => void lose(told, { client, url })
  client.on('error', lost).on('end', lost)
  client.on('notification', ({ payload = '' }) => told.changed.set(payload, ++told.count))
  await client.connect()
  await client.query('listen readers')
  told.tells = await tablesOf(client)
  told.begun = ++told.count
  told.client = client
}

/** Every table and view, and whether it tells of its changes. */
async function tablesOf(client: pg.Client): Promise<Map<string, boolean>> {
  const { rows } = await client.query(`
    select relname as name, exists (select from pg_trigger where tgrelid = c.oid and tgname = 'tells_readers') as tells
    from pg_class c join pg_namespace n on n.oid = relnamespace
    where relkind in ('r', 'p', 'v', 'm', 'f') and nspname !~ '^(pg_|information_schema$)'`)
  const shape = z.array(z.object({ name: z.string(), tells: z.boolean() }))
  return new Map(shape.parse(rows).map(({ name, tells }) => [name, tells]))
}

async function lose(told: Told, { client, url }: { client: pg.Client; url: string }): Promise<void> {
  if (told.client !== client) return
  told.client = null
  told.sureAt = Number.NEGATIVE_INFINITY
  void client.end().catch(() => {})
  while (!told.stopped && told.client === null) {
    await sleep(1_000, undefined, { ref: false })
    await listen(told, url).catch(() => {})
  }
}

const age = (told: Told) => performance.now() - told.sureAt

/** Under steady asking the next confirmation is under way before the last one ends. */
function isSure(told: Told): boolean {
  if (age(told) >= lease) return false
  if (age(told) > lease / 2) void ask(told)
  return true
}

async function makeSure(told: Told): Promise<boolean> {
  for (let round = 0; round < 2 && !isSure(told); round += 1)
    await Promise.race([ask(told), sleep(patience, undefined, { ref: false })])
  return isSure(told)
}

/** An answer on the listening connection comes after word of everything committed before it was asked for. */
function ask(told: Told): Promise<void> {
  told.asking ??= askAnew(told).finally(() => {
    told.asking = null
  })
  return told.asking
}

async function askAnew(told: Told): Promise<void> {
  const { client } = told
  const at = performance.now()
  if (!client) return
  try {
    await client.query('select')
    if (told.client === client) told.sureAt = Math.max(told.sureAt, at)
  } catch {
    client.emit('error', new Error('the listening connection is lost'))
  }
}

async function settle(told: Told, count: number): Promise<void> {
  const { client } = told
  const at = performance.now()
  await Promise.race([askAnew(told), sleep(patience, undefined, { ref: false })])
  if (client !== null && told.sureAt >= at && told.count === count) return
  await sleep(lease + 2)
}
