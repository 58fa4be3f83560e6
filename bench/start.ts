import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '#plumbing/port.ts'
import { projectRoot } from '#plumbing/root.ts'
import { round } from './figures.ts'

const patience = 600_000

/** Seconds from `git clone` to the first page: with an empty package cache, then with a filled one. */
export async function freshClones(): Promise<{ empty: number; filled: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'qt-bench-'))
  try {
    const cache = join(folder, 'cache')
    return {
      empty: await cloneAndStart(folder, 'one', cache),
      filled: await cloneAndStart(folder, 'two', cache),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 })
  }
}

async function cloneAndStart(folder: string, name: string, cache: string): Promise<number> {
  const began = performance.now()
  const clone = join(folder, name)
  const git = spawnSync('git', ['clone', '--quiet', `file://${projectRoot}`, clone], { stdio: 'inherit' })
  if (git.status !== 0) throw new Error('git clone failed')
  const settings = { npm_config_cache: cache, DATA_DIR: join(clone, 'var'), DATABASE_URL: '' }
  return startOnce({ cwd: clone, command: ['npm', 'start'], settings, began })
}

/** Seconds of each start on data that is already there. */
export async function warmStarts(times: number): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'qt-bench-'))
  const settings = { DATA_DIR: folder, DATABASE_URL: '' }
  const start = () => {
    const command = ['npm', 'start']
    return startOnce({ cwd: projectRoot, command, settings, began: performance.now() })
  }
  try {
    await start()
    const seconds: number[] = []
    for (let n = 0; n < times; n++) seconds.push(await start())
    return seconds
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 })
  }
}

type Start = { cwd: string; command: string[]; settings: Record<string, string>; began: number }

/** Starts the program, waits for its first page, stops it; gives the seconds since `began`. */
async function startOnce({ cwd, command, settings, began }: Start): Promise<number> {
  const port = await freePort('127.0.0.1', 20_000 + Math.floor(Math.random() * 10_000))
  const [program = '', ...words] = command
  const env = { ...process.env, NODE_ENV: '', ...settings, PORT: String(port) }
  const child = spawn(program, words, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  child.stdout.on('data', (piece: Buffer) => said.push(piece.toString()))
  child.stderr.on('data', (piece: Buffer) => said.push(piece.toString()))
  try {
    await firstPage(child, `http://127.0.0.1:${port}/`, said)
    return round((performance.now() - began) / 1000)
  } finally {
    await stop(child)
  }
}

async function firstPage(child: ChildProcess, address: string, said: string[]): Promise<void> {
  for (const until = performance.now() + patience; performance.now() < until; await sleep(20)) {
    if (child.exitCode !== null) break
    const response = await fetch(address).catch(() => null)
    await response?.arrayBuffer()
    if (response?.status === 200) return
  }
  throw new Error(`no first page at ${address}; the program said:\n${said.join('')}`)
}

/** Ctrl-C for npm and the program together, as in a terminal. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-child.pid, 'SIGINT')
  await ended
  await sleep(300)
}
