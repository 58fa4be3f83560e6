import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { Content } from '../content/content.ts'
import type { StandingPage } from './standing.ts'

/** Every standing page in its order. */
export function standingPages(db: Db): Promise<StandingPage[]> {
  return pages(db).orderBy('s.position').orderBy('s.slug').execute()
}

export function findStandingPage(db: Db, slug: string): Promise<StandingPage | undefined> {
  return pages(db).where('s.slug', '=', slug).executeTakeFirst()
}

function pages(db: Db) {
  return db
    .selectFrom('standing_pages as s')
    .leftJoin('people', 'people.id', 's.changed_by')
    .select([
      's.slug',
      's.title',
      sql<Content>`s.content`.as('content'),
      's.position',
      's.version',
      's.changed_at as changedAt',
      'people.full_name as changedBy',
    ])
}
