import { Logger, type Runner, run, runMigrations } from 'graphile-worker'
import { sql } from 'kysely'
import type { Db } from './database.ts'

/** Long work by its name. A job that throws is tried again; one that the end of the program broke off begins anew. */
export type Jobs = Record<string, (work: unknown) => Promise<void>>

const logger = new Logger(() => (level, message) => {
  if (level === 'error') console.error(message)
})

/** Makes the tables jobs wait in. */
export async function prepareJobs(url: string): Promise<void> {
  await runMigrations({ connectionString: url, logger })
}

/** Takes jobs up, one at a time, until stopped. */
export async function runJobs(url: string, jobs: Jobs): Promise<{ stop: () => Promise<void> }> {
  const runner: Runner = await run({
    connectionString: url,
    concurrency: 1,
    maxPoolSize: 3,
    noHandleSignals: true,
    parsedCronItems: [],
    logger,
    taskList: jobs,
  })
  return { stop: () => runner.stop() }
}

/** Leaves a job to be taken up; written in the same transaction as the row it works for. */
export async function leaveJob(tx: Db, name: string, work: Record<string, unknown>): Promise<void> {
  await sql`select graphile_worker.add_job(${name}, ${JSON.stringify(work)}::json, max_attempts := 5)`.execute(
    tx,
  )
}
