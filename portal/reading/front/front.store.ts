import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { sectionName } from '../../sections/sections.store.ts'

/** A title on the front page, under the name of its section. */
export type Headline = {
  slug: string
  section: string
  sectionName: string
  title: string
  publishedAt: Date
}

const perSection = 4

/** The newest titles of each open section, but not those that stand above already. */
export async function headlines(db: Db, shown: string[]): Promise<Headline[]> {
  return db
    .selectFrom('sections')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('article_publications as p')
          .innerJoin('articles', 'articles.id', 'p.article_id')
          .innerJoin('article_editions as e', (join) =>
            join.onRef('e.article_id', '=', 'p.article_id').onRef('e.number', '=', 'p.edition'),
          )
          .leftJoin('article_withdrawals as w', 'w.article_id', 'p.article_id')
          .where('w.article_id', 'is', null)
          .whereRef('p.section', '=', 'sections.slug')
          .where(sql<boolean>`articles.slug <> all (${shown}::text[])`)
          .orderBy('p.published_at', 'desc')
          .orderBy('p.article_id', 'desc')
          .limit(perSection)
          .select(['articles.slug', 'e.title', 'p.published_at'])
          .as('item'),
      (join) => join.onTrue(),
    )
    .where('sections.closed_at', 'is', null)
    .orderBy('sections.position')
    .orderBy('item.published_at', 'desc')
    .select([
      'item.slug',
      'sections.slug as section',
      sectionName().as('sectionName'),
      'item.title',
      'item.published_at as publishedAt',
    ])
    .execute()
}

/** The newest issue of the magazine that readers may open. */
export function newestIssue(db: Db) {
  return db
    .selectFrom('issues')
    .innerJoin('issue_publications as p', 'p.issue_id', 'issues.id')
    .leftJoin('issue_withdrawals as w', 'w.issue_id', 'issues.id')
    .where('w.issue_id', 'is', null)
    .orderBy('issues.issued_on', 'desc')
    .select(['issues.slug', 'issues.kind', 'issues.number', 'issues.year', 'issues.title'])
    .executeTakeFirst()
}
