import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { freePort } from '#plumbing/port.ts'
import { isAlive } from '#plumbing/postgres/process.ts'
import { addressOf, type Program, startProgram } from '#tests/program.ts'

/** The real program on data of its own, and a look into its database beside it. */
export type Site = { folder: string; program: Program; address: string; db: pg.Client; seconds: number }

/** Starts the program and waits until it serves. */
export async function openSite(folder: string): Promise<Site> {
  const began = performance.now()
  const program = await launch(folder)
  const address = await addressOf(program, 120_000)
  const seconds = (performance.now() - began) / 1000
  const db = new pg.Client({ connectionString: databaseOf(folder) })
  db.on('error', () => {}) // it dies with the rest
  await db.connect()
  return { folder, program, address, db, seconds }
}

/** Starts the program without waiting for it. */
export async function launch(folder: string): Promise<Program> {
  const port = await freePort('127.0.0.1', 30_000 + (process.pid % 20_000))
  return startProgram({ DATA_DIR: folder, DATABASE_URL: '', PORT: String(port), TRUST_PROXY: 'yes' })
}

/** `program`: the program alone, as `kill -9` does it; `all`: its database with it, every process of it. */
export type Victim = 'program' | 'all'

/** Kills without a warning. Only processes that this program started are named. */
export async function killProgram(folder: string, program: Program, victim: Victim): Promise<void> {
  const postgres = victim === 'all' ? postgresOf(folder) : []
  program.process.kill('SIGKILL')
  for (const pid of postgres) killQuietly(pid)
  await program.end
}

export async function killSite(site: Site, victim: Victim): Promise<void> {
  await killProgram(site.folder, site.program, victim)
  await site.db.end().catch(() => {})
}

/** Ends as Ctrl-C does. */
export async function closeSite(site: Site): Promise<void> {
  await site.db.end().catch(() => {})
  site.program.process.kill('SIGINT')
  await site.program.end
}

/** Waits until the database of a killed program is gone too, then takes the folder away. */
export async function removeData(folder: string): Promise<void> {
  const [postmaster] = postgresOf(folder)
  for (let waited = 0; postmaster && isAlive(postmaster) && waited < 10_000; waited += 100)
    await new Promise((resolve) => setTimeout(resolve, 100))
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
}

/** A copy of the data of a program that is not running. */
export function copyData(from: string, to: string): void {
  const { status } = spawnSync('cp', ['-a', from, to], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`cp -a ${from} ${to} failed`)
}

const noteOf = (folder: string) => join(folder, 'database', 'postmaster.pid')

function databaseOf(folder: string): string {
  const password = readFileSync(join(folder, 'database.password'), 'utf8').trim()
  const port = readFileSync(noteOf(folder), 'utf8').split('\n')[3]
  return `postgres://quyet_thang:${password}@127.0.0.1:${port}/quyet_thang`
}

/** The postmaster of this folder and, where the system tells, the processes it started. */
function postgresOf(folder: string): number[] {
  if (!existsSync(noteOf(folder))) return []
  const pid = Number(readFileSync(noteOf(folder), 'utf8').split('\n')[0])
  if (!(pid > 1) || !isAlive(pid)) return []
  const list = `/proc/${pid}/task/${pid}/children`
  const children = existsSync(list) ? readFileSync(list, 'utf8').trim().split(/\s+/).map(Number) : []
  return [pid, ...children.filter((child) => child > 1)]
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It was gone already.
  }
}
