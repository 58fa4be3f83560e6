import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { z } from 'zod'

/** An answer this late means that the connection is dead; milliseconds. */
const hung = 5_000

/** What a process has heard of changes so far. */
export type Told = {
  client: pg.Client | null // none while the connection is lost: nothing is sure then
  stopped: boolean
  count: number
  begun: number // the count at which this connection began to hear
  changed: Map<string, number>
  tells: Map<string, boolean>
  sureAt: number // when the last confirmation was asked for
  asking: Promise<void> | null
}

/** Before anything was heard. */
export const nothing = (): Told => ({
  client: null,
  stopped: false,
  count: 0,
  begun: 0,
  changed: new Map(),
  tells: new Map(),
  sureAt: Number.NEGATIVE_INFINITY,
  asking: null,
})

/** Begins to hear; again, in the end, whenever the connection is lost. */
export async function listen(told: Told, url: string): Promise<void> {
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
