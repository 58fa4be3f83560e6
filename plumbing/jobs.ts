import { Logger, type Runner, run, runMigrations } from 'graphile-worker'
import { type RawBuilder, sql } from 'kysely'
import pg from 'pg'
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

/** Takes jobs up, one at a time, until stopped. What a killed program held is taken up anew. */
export async function runJobs(url: string, jobs: Jobs): Promise<{ stop: () => Promise<unknown> }> {
  const pool = new pg.Pool({ connectionString: url, max: 3 })
  pool.on('error', () => {}) // an idle connection that breaks must not end the process
  const alone = await freeDeadJobs(url)
  const runner: Runner = await run({
    pgPool: pool,
    concurrency: 1,
    noHandleSignals: true,
    parsedCronItems: [],
    logger,
    taskList: jobs,
  })
  return { stop: () => runner.stop().finally(() => Promise.all([pool.end(), alone.end()])) }
}

/** Whoever holds this lock is the one program at work here: the lock dies with its connection, a job's mark does not. */
async function freeDeadJobs(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ alone: boolean }>(
    "select pg_try_advisory_lock(hashtext('quyet-thang jobs')) as alone",
  )
  if (rows[0]?.alone)
    await client.query(
      `select graphile_worker.force_unlock_workers(array(
        select distinct locked_by from graphile_worker.jobs where locked_by is not null))`,
    )
  return client
}

/** A job and the row it works for; that row's id is the key the job is found by. `wait`: not before so many milliseconds. */
type Job = { name: string; id: string; work: Record<string, unknown>; wait?: number }

/** Leaves a job to be taken up; written in the same transaction as the row it works for. */
export async function leaveJob(tx: Db, { name, id, work, wait = 0 }: Job): Promise<void> {
  await sql`select graphile_worker.add_job(
    ${name}, ${JSON.stringify(work)}::json, max_attempts := 5, job_key := ${id},
    run_at := now() + make_interval(secs => ${wait / 1000}::float8))`.execute(tx)
}

/** Leaves many jobs of one name at once, each found by its own key. */
export async function leaveJobs(tx: Db, name: string, jobs: Pick<Job, 'id' | 'work'>[]): Promise<void> {
  if (jobs.length === 0) return
  await sql`select graphile_worker.add_job(${name}, j.work, max_attempts := 5, job_key := j.id)
    from json_to_recordset(${JSON.stringify(jobs)}::json) j(id text, work json)`.execute(tx)
}

/** Whether the job of this row failed so often that it is not tried again. */
export const gaveUp = (id: RawBuilder<unknown>) => sql<boolean>`exists (
  select from graphile_worker.jobs where key = ${id}::text and attempts >= max_attempts and locked_at is null)`
