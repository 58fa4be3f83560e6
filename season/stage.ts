import { actorOfAccount } from '#ground/people/actor.store.ts'
import type { Actor } from '#ground/people/actor.ts'
import { findYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, tellTime } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import type { SeasonGround } from './ground.ts'

/** The example season while it is played: who acts on which day, in the year as it stands then. */
export type Stage = {
  tx: Db
  ground: SeasonGround
  on: (day: Day) => Promise<{ year: Year; as: (account: string) => Promise<Actor> }>
}

export function stageOn(tx: Db, ground: SeasonGround): Stage {
  return {
    tx,
    ground,
    on: async (day) => {
      await tellTime(tx, `${day}T09:00:00+07:00`)
      const year = found(await findYear(tx, ground.years.now.slug, day))
      return { year, as: (account) => actorOfAccount(tx, account, day) }
    },
  }
}
