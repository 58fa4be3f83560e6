import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, openSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '../port.ts'
import { postgresBinaries } from './binaries.ts'
import { clearLeftovers, prepareCluster } from './cluster.ts'
import { unprivileged, type Wrapper } from './unprivileged.ts'

/** A running PostgreSQL of our own; nobody but this program knows its password. */
export type Postgres = { url: string; stop: () => Promise<void> }

type LaunchOptions = {
  folder: string
  throwaway?: boolean // for tests: nothing is forced to disk
  onExit?: () => void // the server ended although nobody stopped it
}

const application = 'quyet_thang'
const logLimit = 5_000_000

/** Starts the embedded server on this folder, making the folder first if needed. */
export async function launchPostgres(options: LaunchOptions): Promise<Postgres> {
  const { folder, throwaway = false } = options
  const wrapper = unprivileged()
  const password = prepareCluster(folder, wrapper, throwaway)
  const { server, port } = await runUntilReady(folder, wrapper, throwaway)
  let stopping = false
  server.once('exit', () => {
    if (!stopping) options.onExit?.()
  })

  const url = (role: string, name: string) => `postgres://${role}:${password}@127.0.0.1:${port}/${name}`
  await makeApplicationDatabase(url('postgres', 'postgres'), password)
  const stop = () => {
    stopping = true
    return stopServer(server)
  }
  return { url: url(application, application), stop }
}

// Right after a kill, memory and processes of the last server may linger a moment: a start that fails is tried again.
async function runUntilReady(folder: string, wrapper: Wrapper, throwaway: boolean) {
  for (let attempt = 1; ; attempt += 1) {
    await clearLeftovers(folder)
    const port = await freePort('127.0.0.1', 0)
    const server = run(folder, port, wrapper, throwaway)
    try {
      await untilReady(server, folder)
      return { server, port }
    } catch (error) {
      if (attempt === mostAttempts) throw error
      await sleep(attempt * 250)
    }
  }
}

const mostAttempts = 7

function run(folder: string, port: number, wrapper: Wrapper, throwaway: boolean): ChildProcess {
  const log = `${folder}.log`
  const output = openSync(log, existsSync(log) && statSync(log).size > logLimit ? 'w' : 'a', 0o600)
  const [command = '', ...args] = [
    ...wrapper.before,
    postgresBinaries().postgres,
    ...['-D', folder, '-p', String(port), '-k', ''],
    ...Object.entries(throwaway ? { ...settings, ...carefree } : settings).flatMap((pair) => [
      '-c',
      pair.join('='),
    ]),
  ]
  // A group of its own: Ctrl-C reaches us first, and we stop the server when our own work is done.
  return spawn(command, args, {
    stdio: ['ignore', output, output],
    detached: true,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
}

const settings = {
  listen_addresses: '127.0.0.1',
  max_connections: '60',
  timezone: 'Asia/Ho_Chi_Minh',
  // Statements and rows hold personal facts; the log does without them.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

const carefree = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '100' }

// The server writes `ready` as the eighth line of its own note once it takes connections.
async function untilReady(server: ChildProcess, folder: string): Promise<void> {
  const note = join(folder, 'postmaster.pid')
  for (let waited = 0; waited < 60_000; waited += 15) {
    if (server.exitCode !== null || server.signalCode !== null) break
    const lines = existsSync(note) ? readFileSync(note, 'utf8').split('\n') : []
    if (Number(lines[0]) === server.pid && lines[7]?.trim() === 'ready') return
    await sleep(15)
  }
  server.kill('SIGINT')
  throw new Error(`PostgreSQL did not start; its last words:\n${lastWords(`${folder}.log`)}`)
}

function lastWords(log: string): string {
  return existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-8).join('\n') : '(none)'
}

// The application works as an ordinary role that owns its one database.
async function makeApplicationDatabase(url: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const roles = await client.query('select 1 from pg_roles where rolname = $1', [application])
    if (roles.rowCount === 0)
      await client.query(`create role ${application} login createdb password ${pg.escapeLiteral(password)}`)
    const databases = await client.query('select 1 from pg_database where datname = $1', [application])
    if (databases.rowCount === 0) await client.query(`create database ${application} owner ${application}`)
  } finally {
    await client.end()
  }
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGINT')
  const late = setTimeout(() => server.kill('SIGQUIT'), 4_000)
  await ended
  clearTimeout(late)
}
