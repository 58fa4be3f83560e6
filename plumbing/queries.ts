import { AsyncLocalStorage } from 'node:async_hooks'

const current = new AsyncLocalStorage<string[]>()

/** Does the work and gives, beside its answer, the words of every query it asked the database. */
export async function withQueries<T>(work: () => Promise<T>): Promise<{ answer: T; queries: string[] }> {
  const queries: string[] = []
  return { answer: await current.run(queries, work), queries }
}

/** Told by the database of each query it ran. */
export function ranQuery(sql: string): void {
  current.getStore()?.push(sql)
}
