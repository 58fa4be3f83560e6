import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from '#database/tables.ts'
import type { Db } from '#plumbing/database.ts'

/** A query as it ran: its words and how long it took. */
export type Ran = { sql: string; ms: number }

/** A database that remembers its queries; only the bench opens one. */
export function countedDatabase(url: string): { db: Db; ran: () => Ran[] } {
  let ran: Ran[] = []
  const pool = new pg.Pool({ connectionString: url, max: 10, idleTimeoutMillis: 0 })
  pool.on('error', () => {})
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query, queryDurationMillis }) => {
      ran.push({ sql: query.sql, ms: queryDurationMillis })
    },
  })
  return {
    db,
    ran: () => {
      const before = ran
      ran = []
      return before
    },
  }
}
