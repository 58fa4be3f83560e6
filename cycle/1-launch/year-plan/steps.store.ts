import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

/** “Mốc của năm” as a plan tells it: what, who, by when, and what comes of it. */
export type YearStep = {
  code: string
  title: string
  doer: string
  result: string
  normalOn: Day
  latestOn: Day
}

/** The dated steps of the year in their order. */
export function stepsOf(db: Db, yearId: string): Promise<YearStep[]> {
  return db
    .selectFrom('year_steps')
    .where('year_id', '=', yearId)
    .orderBy('position')
    .select(['code', 'title', 'doer', 'result', 'normal_on as normalOn', 'latest_on as latestOn'])
    .execute()
}
