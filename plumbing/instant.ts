import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'

/** The present hour on the day the program believes in: now, or an hour of the example's day. */
export const instantOn = (today: Day) =>
  sql<Date>`((${today}::date + (now() at time zone 'Asia/Ho_Chi_Minh')::time) at time zone 'Asia/Ho_Chi_Minh')`
