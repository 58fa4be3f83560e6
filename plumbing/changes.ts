import { setTimeout as sleep } from 'node:timers/promises'
import { listen, nothing, type Told } from './listening.ts'

/** How long what was confirmed may be believed, and how long a deed waits before it is answered; milliseconds. */
export const lease = 25

/** How long an unconfirmed asker waits for the database before it goes there itself; milliseconds. */
const patience = 1_000

/** What the database tells of its tables as they change. */
export type Changes = {
  /** Whether every change answered before this moment is known here. */
  isSure: () => boolean
  /** The same, after asking the database where that is needed; false when it cannot be reached. */
  makeSure: () => Promise<boolean>
  /** Once a deed is done: waits until no process on this database can still believe what was before it. */
  settle: (count: number) => Promise<void>
  /** How many changes were heard so far. */
  count: () => number
  /** Whether nothing these queries read has changed since that count; false where a table of theirs does not tell. */
  isUnchanged: (tables: string[], since: number) => boolean
  /** The tables a query names; too many rather than too few. */
  tablesIn: (queries: string[]) => string[]
  /** Those of them that do not tell of their changes. */
  untold: (queries: string[]) => string[]
  stop: () => Promise<void>
}

/** Listens for changes on a connection of its own, and again whenever that is lost. */
export async function listenForChanges(url: string): Promise<Changes> {
  const told = nothing()
  await listen(told, url)
  return {
    isSure: () => isSure(told),
    makeSure: () => makeSure(told),
    settle: (count) => settle(told, count),
    count: () => told.count,
    isUnchanged: (tables, since) =>
      since >= told.begun &&
      tables.every((one) => told.tells.get(one) === true && (told.changed.get(one) ?? 0) <= since),
    tablesIn: (queries) => tablesIn(told, queries),
    untold: (queries) => tablesIn(told, queries).filter((name) => !told.tells.get(name)),
    stop: async () => {
      told.stopped = true
      await told.client?.end().catch(() => {})
    },
  }
}

function tablesIn({ tells }: Told, queries: string[]): string[] {
  const words = new Set(queries.flatMap((one) => one.match(/\w+/g) ?? []))
  return [...words].filter((word) => tells.has(word))
}

/** Whether everything is known that was answered before this instant: a deed is answered a lease after it was done. */
const knows = (told: Told, instant: number) => told.sureAt >= instant - lease

/** Under steady asking the next confirmation is under way before the last one ends. */
function isSure(told: Told): boolean {
  const now = performance.now()
  if (!knows(told, now)) return false
  if (!knows(told, now + lease / 2)) void ask(told)
  return true
}

async function makeSure(told: Told): Promise<boolean> {
  const now = performance.now()
  for (let round = 0; round < 2 && !knows(told, now); round += 1)
    await Promise.race([ask(told), sleep(patience, undefined, { ref: false })])
  return knows(told, now)
}

/** An answer on the listening connection comes after word of everything committed before it was asked for. */
function ask(told: Told): Promise<void> {
  told.asking ??= askAnew(told).finally(() => {
    told.asking = null
  })
  return told.asking
}

async function askAnew(told: Told): Promise<void> {
  const { client } = told
  const at = performance.now()
  if (!client) return
  try {
    await client.query('select')
    if (told.client === client) told.sureAt = Math.max(told.sureAt, at)
  } catch {
    client.emit('error', new Error('the listening connection is lost'))
  }
}

async function settle(told: Told, count: number): Promise<void> {
  const { client } = told
  const at = performance.now()
  await Promise.race([askAnew(told), sleep(patience, undefined, { ref: false })])
  if (client !== null && told.sureAt >= at && told.count === count) return
  await sleep(lease + 2)
}
