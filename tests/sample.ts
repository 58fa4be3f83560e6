import { actorOfAccount } from '#ground/people/actor.store.ts'
import { findYear } from '#ground/units/year.store.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { layGround, type SeasonGround } from '#season/ground.ts'

/** The ground of the example season: agencies, cluster, years 2021 and 2022, people and accounts; no deed yet. */
export async function aSeasonGround(db: Db, today: Day = '2022-03-01') {
  return aKnownGround(db, await layGround(db), today)
}

/** What lies in a database where the season was played, as on the morning of the conference. */
export async function aKnownGround(db: Db, ground: SeasonGround, today: Day = '2022-10-26') {
  const yearOn = async (day: Day) => {
    const year = await findYear(db, ground.years.now.slug, day)
    if (!year) throw new Error('the sample year is missing')
    return year
  }
  return {
    ...ground,
    year: await yearOn(today),
    /** The year as it stands on another day (the lead may have changed). */
    yearOn,
    /** Who is behind an example account, e.g. `ct.canbo`, on a day. */
    actor: (account: string, day: Day = today) => actorOfAccount(db, account, day),
  }
}
