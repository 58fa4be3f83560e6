import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { postgresBinaries } from './binaries.ts'
import { commandOf, isAlive } from './process.ts'
import { giveTo, type Wrapper } from './unprivileged.ts'

/** Makes the data folder if there is none yet, and gives the password of its owner. */
export function prepareCluster(folder: string, wrapper: Wrapper, throwaway: boolean): string {
  mkdirSync(dirname(folder), { recursive: true })
  const password = passwordBeside(folder)
  if (!existsSync(join(folder, 'PG_VERSION'))) createCluster(folder, wrapper, throwaway)
  giveTo(wrapper, folder)
  return password
}

function passwordBeside(folder: string): string {
  const file = `${folder}.password`
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

// Made beside and moved into place, so that an interrupted first start leaves nothing half-made.
function createCluster(folder: string, wrapper: Wrapper, throwaway: boolean): void {
  const unfinished = `${folder}.new`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  const passwordFile = join(dirname(folder), `.password-${process.pid}`)
  writeFileSync(passwordFile, passwordBeside(folder), { mode: 0o600 })
  giveTo(wrapper, unfinished)
  giveTo(wrapper, passwordFile)

  const [command = '', ...args] = [
    ...wrapper.before,
    postgresBinaries().initdb,
    ...['-D', unfinished, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile, '-E', 'UTF8'],
    ...['--locale-provider=icu', '--icu-locale=vi-VN', '--locale=C.UTF-8', '--data-checksums'],
    ...(throwaway ? ['--no-sync'] : []),
  ]
  const run = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } })
  rmSync(passwordFile, { force: true })
  if (run.status !== 0) throw new Error(`PostgreSQL could not be set up in ${folder}:\n${run.stderr}`)
  renameSync(unfinished, folder)
}

/** Clears what a killed run left: a server still going down, or a note of one long gone. */
export async function clearLeftovers(folder: string): Promise<void> {
  const note = join(folder, 'postmaster.pid')
  if (!existsSync(note)) return
  const pid = Number(readFileSync(note, 'utf8').split('\n')[0])
  if (!(pid > 0) || !isAlive(pid)) return
  const command = commandOf(pid)
  if (!command.includes('postgres') || !command.includes(folder)) {
    rmSync(note, { force: true })
    return
  }
  process.kill(pid, 'SIGINT')
  for (let waited = 0; isAlive(pid) && waited < 20_000; waited += 50) await sleep(50)
  if (isAlive(pid)) throw new Error(`The PostgreSQL of an earlier run (process ${pid}) does not stop.`)
}
