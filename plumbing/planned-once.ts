import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

// A connection keeps the plan of each; statements with lists of any length would otherwise never stop coming.
const mostPlans = 1000
const names = new Map<string, string>()

/** A pool that has each statement planned once on each connection, for work that asks the same over and over. */
export function plannedOnce(pool: pg.Pool): PostgresPool {
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    connect: async () => {
      const client = await pool.connect()
      const naming = known.get(client) ?? namingStatements(client)
      known.set(client, naming)
      return naming
    },
    end: () => pool.end(),
  }
}

function namingStatements(client: pg.PoolClient): PostgresPoolClient {
  // Kysely asks with text and values; cursors, its other way, are nowhere used.
  const query: unknown = (text: string, values: unknown[]) =>
    client.query({ name: nameOf(text, values), text, values })
  return { query: query as PostgresPoolClient['query'], release: () => client.release() }
}

// Savepoints and the like have no plan.
function nameOf(text: string, values: unknown[]): string | undefined {
  if (values.length === 0 && !/^\s*(select|with)\b/i.test(text)) return undefined
  const name = names.get(text) ?? (names.size < mostPlans ? `s${names.size + 1}` : undefined)
  if (name) names.set(text, name)
  return name
}
