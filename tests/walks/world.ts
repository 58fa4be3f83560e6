import { sql } from 'kysely'
import { councilOn, membersOn } from '#cycle/3-selection/council/council.store.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { addDays, type Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { BadInput, found, Refused, Stale } from '#plumbing/verdict.ts'
import { layGround, type SeasonGround } from '#season/ground.ts'
import { type Stage, stageOn } from '#season/stage.ts'
import { nominateAll } from './nominations.ts'

/** Where a walk goes: the example's ground on a day, and what came of every step. */
export type World = {
  tx: Db
  ground: SeasonGround
  day: Day
  on: (day: Day) => Promise<Known>
  tally: Tally
  /** The account of whose nomination it is. */
  makers: Map<string, string>
  /** A refused deed that is still to be put back. */
  isHanging: boolean
  /** What was looked up since something was last done. */
  seen: Map<string, string[]>
}

type Known = {
  year: Year
  as: (account: string) => Promise<Actor>
  /** Who sits in the council. */
  seats: () => ReturnType<typeof membersOn>
}

/** How often each deed was done and refused, and in how many walks it was done, over all walks. */
export type Tally = Map<string, { done: number; refused: number; walks: number }>

const firstDay = '2022-10-12'

/** Opens a world in a transaction that is thrown away. */
export async function inWorld(db: Db, tally: Tally, work: (world: World) => Promise<void>): Promise<void> {
  const done = new Error('thrown away')
  const walk = transact(db, async (tx) => {
    const ground = await layGround(tx)
    const stage = stageOn(tx, ground)
    const makers = await nominateAll(stage, firstDay)
    const nothingYet = { isHanging: false, seen: new Map() }
    const world = { tx, ground, makers, day: firstDay, on: onceADay(stage), tally, ...nothingYet }
    await work(world)
    throw done
  })
  await walk.catch((error: unknown) => {
    if (error !== done) throw error
  })
}

/** Year, people and council of a day are looked up once: no walk changes them. */
function onceADay({ tx, on }: Stage): World['on'] {
  return onceEach(async (day: Day) => {
    const { year, as } = await on(day)
    const seats = onceEach(async (organisationId: string) => {
      const council = found(await councilOn(tx, organisationId, day))
      return membersOn(tx, council.id, day)
    })
    return { year, as: onceEach(as), seats: () => seats(year.organisationId) }
  })
}

function onceEach<T>(look: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (key) => {
    const asked = known.get(key) ?? look(key)
    known.set(key, asked)
    return asked
  }
}

/** Runs the walks one after the other from the same prepared world: each ends where it began. */
export async function fromHere(world: World, walk: () => Promise<void>): Promise<void> {
  await settle(world)
  await sql`savepoint walk`.execute(world.tx)
  const { day } = world
  try {
    await walk()
  } finally {
    Object.assign(world, { day, isHanging: false, seen: new Map() })
    await sql`rollback to savepoint walk`.execute(world.tx)
  }
}

/** Does a deed or hears why not; anything but a refusal in our own words is a fault of the program. */
export async function attempt(world: World, name: string, deed: () => Promise<unknown>): Promise<boolean> {
  const counted = world.tally.get(name) ?? { done: 0, refused: 0, walks: 0 }
  world.tally.set(name, counted)
  const begin = world.isHanging ? 'rollback to savepoint deed' : 'savepoint deed'
  await sql.raw(`${begin}; set local app.moment = '${world.day}T09:00:00+07:00'`).execute(world.tx)
  world.isHanging = true
  try {
    await deed()
    counted.done++
    Object.assign(world, { isHanging: false, seen: new Map() })
    return true
  } catch (error) {
    if (!(error instanceof Refused || error instanceof BadInput || error instanceof Stale)) throw error
    counted.refused++
    return false
  }
}

/** Puts back what a refused deed began; the next deed would do it too. */
export async function settle(world: World): Promise<void> {
  if (world.isHanging) await sql`rollback to savepoint deed`.execute(world.tx)
  world.isHanging = false
}

/** Lets days pass. */
export function pass(world: World, days: number): void {
  world.day = addDays(world.day, days)
}
