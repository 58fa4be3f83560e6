import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from '#database/tables.ts'

/** The database, or the transaction one is in. */
export type Db = Kysely<DB>

pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

/** Opens a pool. An idle connection that breaks must not end the process; the next query reports it. */
export function openDatabase(url: string, max = 10): Db {
  const pool = new pg.Pool({ connectionString: url, max, connectionTimeoutMillis: 10_000 })
  pool.on('error', () => {})
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
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
  const found: [string, unknown][] = []
  const readOne = async ([name, read]: [string, () => Promise<unknown>]) => {
    found.push([name, await read()])
  }
  if (!isTransaction(db)) await Promise.all(Object.entries(reads).map(readOne))
  else for (const entry of Object.entries(reads)) await readOne(entry)
  return Object.fromEntries(found) as Read<R>
}

/** Tells the transaction which instant its deeds are written with; for an example or a test that lives in another year. */
export async function tellTime(tx: Db, instant: string): Promise<void> {
  await sql`select set_config('app.moment', ${instant}, true)`.execute(tx)
}
