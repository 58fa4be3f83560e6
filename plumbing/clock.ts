import { type Day, dayInVietnam } from '#law/kernel/day.ts'

/** The time, passed in wherever it matters, so that a test or an example can set it. */
export type Clock = { now: () => Date; today: () => Day }

export const systemClock: Clock = { now: () => new Date(), today: () => dayInVietnam(new Date()) }

/** A clock whose day stands still while its hours run: for examples that live in another year, and for tests. */
export function clockOn(day: Day): Clock {
  return { now: () => new Date(`${day}T${hourInVietnam(new Date())}+07:00`), today: () => day }
}

const hourInVietnam = (at: Date) => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(11, 23)
