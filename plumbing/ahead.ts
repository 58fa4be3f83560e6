import { AsyncLocalStorage } from 'node:async_hooks'
import { newId } from './id.ts'

/** Slow work is wanted before a deed can go on: it is done while nothing is held, then the deed begins again. */
export class NotYetMade extends Error {
  readonly key: string
  readonly make: () => Promise<unknown>

  constructor(key: string, make: () => Promise<unknown>) {
    super(`not yet made: ${key}`)
    this.key = key
    this.make = make
  }
}

/** What was made ahead of a deed, and the identifiers it gave: each round gives the same ones. */
export type Ahead = { made: Map<string, unknown>; ids: string[]; given: number; rounds: number }

export const nothingAhead = (): Ahead => ({ made: new Map(), ids: [], given: 0, rounds: 0 })

const current = new AsyncLocalStorage<Ahead>()

/** A deed that goes on changing between its rounds makes the rest inside. */
const mostRounds = 6

/** One round of a deed with what is made so far. */
export function inRound<T>(ahead: Ahead, work: () => Promise<T>): Promise<T> {
  ahead.given = 0
  return current.run(ahead, work)
}

/** Does what a round asked for, for the next one to find; must hold nothing meanwhile. */
export async function makeFor(ahead: Ahead, { key, make }: NotYetMade): Promise<void> {
  ahead.rounds++
  ahead.made.set(key, await make())
}

/**
 * Slow work of a deed, by everything it depends on: found where it was made ahead; else the deed is given up with
 * `NotYetMade`. Outside of rounds (jobs, examples) it is simply done.
 */
export async function madeAhead<T>(key: string, make: () => Promise<T>): Promise<T> {
  const ahead = current.getStore()
  if (!ahead || ahead.rounds >= mostRounds) return make()
  if (!ahead.made.has(key)) throw new NotYetMade(key, make)
  return ahead.made.get(key) as T
}

/** A new identifier that stays the same in every round of a deed. */
export function idAhead(): string {
  const ahead = current.getStore()
  if (!ahead) return newId()
  const at = ahead.given++
  const id = ahead.ids[at] ?? newId()
  ahead.ids[at] = id
  return id
}
