import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

/** The posts a person held, the latest first, and what the law asks of each: does it lead a unit, which level is it. */
export function postLinesOf(db: Db, personId: string) {
  return db
    .selectFrom('posts')
    .innerJoin('agencies', 'agencies.id', 'posts.agency_id')
    .where('posts.person_id', '=', personId)
    .orderBy('posts.from_on', 'desc')
    .limit(100)
    .select([
      'posts.id',
      'posts.title',
      'posts.leads',
      'posts.level',
      'agencies.name as agencyName',
      sql<Day>`posts.from_on`.as('fromOn'),
      sql<Day | null>`posts.to_on`.as('toOn'),
    ])
    .execute()
}

export type PostLine = Awaited<ReturnType<typeof postLinesOf>>[number]
