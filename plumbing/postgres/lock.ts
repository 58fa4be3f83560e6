import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { birthOf, isAlive } from './process.ts'

const holderShape = z.object({ pid: z.number(), birth: z.string(), url: z.string().nullable() })

type Holder = z.infer<typeof holderShape>

/** Another program works on the same data. */
export class DataInUse extends Error {
  readonly holder: Holder

  constructor(holder: Holder) {
    super(`in use by process ${holder.pid}`)
    this.holder = holder
  }
}

/** The right to a data folder, until released or until this process is gone, however it ends. */
export type Lock = { announce: (url: string) => void; release: () => void }

/** Takes the right, or throws `DataInUse`. The file outlives a kill, the process it names does not. */
export function lockData(file: string): Lock {
  mkdirSync(dirname(file), { recursive: true })
  const mine = `${file}.${process.pid}`
  const me = { pid: process.pid, birth: birthOf(process.pid) }
  const write = (url: string | null) => writeFileSync(mine, JSON.stringify({ ...me, url }), { mode: 0o600 })
  write(null)
  try {
    while (!linked(mine, file)) giveWay(file)
  } finally {
    rmSync(mine, { force: true })
  }
  const announce = (url: string) => {
    write(url)
    renameSync(mine, file)
  }
  return { announce, release: () => rmSync(file, { force: true }) }
}

function linked(mine: string, file: string): boolean {
  try {
    linkSync(mine, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

// A note of a dead process is set aside; a living one, seen only after the move, gets its place back.
function giveWay(file: string): void {
  refuseLiving(file)
  const aside = `${file}.stale-${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  try {
    refuseLiving(aside)
  } catch (error) {
    linked(aside, file)
    throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function refuseLiving(file: string): void {
  const holder = holderIn(file)
  if (holder && isAlive(holder.pid) && birthOf(holder.pid) === holder.birth) throw new DataInUse(holder)
}

function holderIn(file: string): Holder | null {
  try {
    return holderShape.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}
