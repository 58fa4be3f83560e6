import { spawn } from 'node:child_process'
import { once } from 'node:events'
import pg from 'pg'
import { migrate } from '#database/migrate.ts'
import { openDatabase } from '#plumbing/database.ts'
import { prepareJobs } from '#plumbing/jobs.ts'
import { freePort } from '#plumbing/port.ts'
import { inProject } from '#plumbing/root.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { throwawayPostgres } from '#tests/throwaway.ts'
import { fill } from './fill.ts'
import { parentOf } from './trees.ts'

/** Our magazine while it runs, and the processes whose time is its own: the program and its database. */
type Ours = {
  address: string
  processes: () => number[]
  stop: () => Promise<void>
}

type Wanted = { items: number; each: number; given: string | null }

/** The program on a database with the rows of the bench: one of its own, or one that was filled before. */
export async function runOurs(folder: string, { given, ...size }: Wanted): Promise<Ours> {
  const postgres = given ? { url: given, stop: async () => {} } : await throwawayPostgres()
  try {
    if (!given) await prepare(postgres.url, size)
    const program = await serve(folder, postgres.url)
    const database = await serverOf(postgres.url)
    return {
      address: program.address,
      processes: () => [program.pid, database],
      stop: () => program.stop().then(postgres.stop),
    }
  } catch (error) {
    await postgres.stop()
    throw error
  }
}

async function prepare(url: string, size: { items: number; each: number }): Promise<void> {
  await migrate(url, inProject('database', 'migrations'))
  await prepareJobs(url)
  const db = openDatabase(url)
  await aSeasonGround(db).finally(() => db.destroy())
  await fill(url, size)
}

async function serve(folder: string, url: string) {
  const port = await freePort('127.0.0.1', 18_280)
  const env = { ...process.env, PORT: String(port), DATABASE_URL: url, DATA_DIR: folder }
  const child = spawn(process.execPath, ['bin/run.mjs', 'bench/portal/serve.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  if (!String(said[0]).includes('ready')) throw new Error('the magazine did not start')
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  return { address: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop }
}

/** The process that answers a connection is a child of the server. */
async function serverOf(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const server = parentOf(rows[0]?.pid ?? 0)
  await client.end()
  return server
}
