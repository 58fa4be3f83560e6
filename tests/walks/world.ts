import { sql } from 'kysely'
import { nominate } from '#cycle/3-selection/dossier/dossier.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { addDays, type Day } from '#law/kernel/day.ts'
import { type Db, tellTime, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { BadInput, Refused, Stale } from '#plumbing/verdict.ts'
import { layGround, type SeasonGround } from '#season/ground.ts'
import type { AgencyKey } from '#season/people.ts'
import { bringToCouncil } from '#season/procedure-dossiers.ts'
import { type Stage, stageOn } from '#season/stage.ts'

/** Where a walk goes: the example's ground on a day, and what came of every step. */
export type World = {
  tx: Db
  ground: SeasonGround
  day: Day
  on: (day: Day) => Promise<Known>
  tally: Tally
}

type Known = { year: Year; as: (account: string) => Promise<Actor> }

/** How often each deed was done and refused, over all walks. */
export type Tally = Map<string, { done: number; refused: number }>

export const walkers: AgencyKey[] = ['btm', 'ct', 'hc', 'tc', 'ttr']
const firstDay = '2022-10-12'

/** Opens a world in a transaction that is thrown away: five nominations wait for the council, five titles are entered for. */
export async function inWorld(db: Db, tally: Tally, work: (world: World) => Promise<void>): Promise<void> {
  const done = new Error('thrown away')
  const walk = transact(db, async (tx) => {
    const ground = await layGround(tx)
    const world = { tx, ground, day: firstDay, on: onceADay(stageOn(tx, ground)), tally }
    await prepare(world)
    await work(world)
    throw done
  })
  await walk.catch((error: unknown) => {
    if (error !== done) throw error
  })
}

/** Year and people of a day are looked up once: no walk changes them. */
function onceADay({ tx, on }: Stage): World['on'] {
  const known = new Map<Day, Promise<Known>>()
  return async (day) => {
    await tellTime(tx, `${day}T09:00:00+07:00`)
    const found = known.get(day) ?? on(day).then(({ year, as }) => ({ year, as: onceEach(as) }))
    known.set(day, found)
    return found
  }
}

function onceEach(as: Known['as']): Known['as'] {
  const known = new Map<string, Promise<Actor>>()
  return (account) => {
    const found = known.get(account) ?? as(account)
    known.set(account, found)
    return found
  }
}

async function prepare({ tx, ground, on }: World) {
  const { year, as } = await on(firstDay)
  for (const key of walkers) {
    const officer = await as(`${key}.canbo`)
    await tx
      .insertInto('entries')
      .values({
        id: newId(),
        year_id: year.id,
        agency_id: ground.agencies[key],
        person_id: officer.id,
        award_code: 'grassrootsFighter',
        entered_by: officer.id,
      })
      .execute()
    await nominate(tx, officer, year, {
      agencyId: ground.agencies[key],
      personId: officer.id,
      awardCode: 'grassrootsFighter',
      route: 'regular',
      achievement: `Thành tích của ${key} (minh họa).`,
    })
  }
  await bringToCouncil(tx, { year, agencies: ground.agencies, as })
}

/** Runs the walks one after the other from the same prepared world: each ends where it began. */
export async function fromHere(world: World, walk: () => Promise<void>): Promise<void> {
  await sql`savepoint walk`.execute(world.tx)
  const { day } = world
  try {
    await walk()
  } finally {
    world.day = day
    await sql`rollback to savepoint walk`.execute(world.tx)
  }
}

/** Does a deed or hears why not; anything but a refusal in our own words is a fault of the program. */
export async function attempt(world: World, name: string, deed: () => Promise<unknown>): Promise<boolean> {
  const counted = world.tally.get(name) ?? { done: 0, refused: 0 }
  world.tally.set(name, counted)
  await sql`savepoint deed`.execute(world.tx)
  try {
    await deed()
    counted.done++
    return true
  } catch (error) {
    if (!(error instanceof Refused || error instanceof BadInput || error instanceof Stale)) throw error
    counted.refused++
    await sql`rollback to savepoint deed`.execute(world.tx)
    return false
  }
}

/** Lets days pass. */
export function pass(world: World, days: number): void {
  world.day = addDays(world.day, days)
}
