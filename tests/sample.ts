import { actorOfAccount } from '#ground/people/actor.store.ts'
import { findYear } from '#ground/units/year.store.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { layGround, type SeasonGround } from '#season/ground.ts'
import { playSeason } from '#season/season.ts'

/** The ground of the example season: agencies, cluster, years 2021 and 2022, people and accounts; no deed yet. */
export async function aSeasonGround(db: Db, today: Day = '2022-03-01') {
  return knownGround(db, await layGround(db), today)
}

/** The same once the season was played over it, up to the morning of the conference. */
export async function aPlayedSeason(db: Db, today: Day = '2022-10-26') {
  return knownGround(db, await transact(db, playSeason), today)
}

async function knownGround(db: Db, ground: SeasonGround, today: Day) {
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
