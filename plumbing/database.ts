import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from '#database/tables.ts'
import { type Clock, systemClock } from './clock.ts'
import { plannedOnce } from './planned-once.ts'
import { ranQuery } from './queries.ts'

/** The database, or the transaction one is in. */
export type Db = Kysely<DB>

pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

/** Opens a pool. An idle connection that breaks must not end the process; the next query reports it. */
export function openDatabase(url: string, { plansOnce = false } = {}): Db {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 })
  pool.on('error', () => {})
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool: plansOnce ? plannedOnce(pool) : pool }),
    log: ({ query }) => ranQuery(query.sql),
  })
}

/** Runs the work in the transaction one is already in, or in a new one. */
export function transact<T>(db: Db, work: (tx: Transaction<DB>) => Promise<T>): Promise<T> {
  if (isTransaction(db)) return work(db)
  return db.transaction().execute(work)
}

function isTransaction(db: Db): db is Transaction<DB> {
  return db.isTransaction
}

type Reads = Record<string, () => Promise<unknown>>
type Read<R extends Reads> = { [K in keyof R]: Awaited<ReturnType<R[K]>> }

/** Reads many things at once; inside a transaction, which has one connection, one after the other. */
export async function readAll<R extends Reads>(db: Db, reads: R): Promise<Read<R>> {
  const readOne = async ([name, read]: [string, () => Promise<unknown>]) => [name, await read()] as const
  const entries = Object.entries(reads)
  const found: (readonly [string, unknown])[] = []
  // In the order they were asked for: which read came first is nobody's business.
  if (!isTransaction(db)) found.push(...(await Promise.all(entries.map(readOne))))
  else for (const entry of entries) found.push(await readOne(entry))
  return Object.fromEntries(found) as Read<R>
}

/** Runs the work as `transact` does, its deeds written with the time of this clock. */
export function transactAt<T>(db: Db, clock: Clock, work: (tx: Transaction<DB>) => Promise<T>): Promise<T> {
  return transact(db, async (tx) => {
    if (clock !== systemClock) await tellTime(tx, clock.now().toISOString())
    return work(tx)
  })
}

/** Tells the transaction which instant its deeds are written with; for an example or a test that lives in another year. */
export async function tellTime(tx: Db, instant: string): Promise<void> {
  await sql`select set_config('app.moment', ${instant}, true)`.execute(tx)
}
