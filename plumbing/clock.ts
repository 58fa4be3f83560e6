import { type Day, dayInVietnam } from '#law/kernel/day.ts'

/** The time, passed in wherever it matters, so that a test or an example can set it. */
export type Clock = { now: () => Date; today: () => Day }

export const systemClock: Clock = { now: () => new Date(), today: () => dayInVietnam(new Date()) }

/** A clock whose day stands still while its hours are those of the true one: for examples that live in another year. */
export function clockOn(day: Day, trueClock: Clock): Clock {
  return { now: () => new Date(`${day}T${hourInVietnam(trueClock.now())}+07:00`), today: () => day }
}

/** A clock that stands still: two readings of the same thing are then made at the same time. */
export function stoppedClock(at: Date): Clock {
  return { now: () => at, today: () => dayInVietnam(at) }
}

const hourInVietnam = (at: Date) => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(11, 23)
