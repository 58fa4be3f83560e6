import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import { type Clock, clockOn } from '#plumbing/clock.ts'
import type { Db } from '#plumbing/database.ts'

/** The day an example lives on; nothing where the days are true. */
export async function exampleDayOf(db: Db): Promise<Day | null> {
  const row = await db
    .selectFrom('settings')
    .where('name', '=', 'exampleDay')
    .select(sql<Day>`value #>> '{}'`.as('day'))
    .executeTakeFirst()
  return row?.day ?? null
}

/** The clock work is done by: the example's, or the true one. */
export async function clockOf(db: Db, trueClock: Clock): Promise<Clock> {
  const day = await exampleDayOf(db)
  return day ? clockOn(day, trueClock) : trueClock
}
