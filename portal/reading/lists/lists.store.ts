import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

const listed = 60

/** The authors with something before the readers, by name; a page of them. */
export function authorsListed(db: Db, page: number) {
  return db
    .selectFrom('authors')
    .innerJoin('article_authors as a', 'a.author_id', 'authors.id')
    .innerJoin('article_publications as p', 'p.article_id', 'a.article_id')
    .leftJoin('article_withdrawals as w', 'w.article_id', 'p.article_id')
    .where('w.article_id', 'is', null)
    .groupBy('authors.id')
    .orderBy(sql`authors.name collate vietnamese`)
    .limit(listed)
    .offset((page - 1) * listed)
    .select(({ fn }) => ['authors.slug', 'authors.name', fn.countAll<number>().as('count')])
    .execute()
}

/** The topics with something before the readers, by name; a page of them. */
export function topicsListed(db: Db, page: number) {
  return db
    .selectFrom('topics')
    .innerJoin('article_topics as a', 'a.topic_id', 'topics.id')
    .innerJoin('article_publications as p', 'p.article_id', 'a.article_id')
    .leftJoin('article_withdrawals as w', 'w.article_id', 'p.article_id')
    .where('w.article_id', 'is', null)
    .groupBy('topics.id')
    .orderBy(sql`topics.name collate vietnamese`)
    .limit(listed)
    .offset((page - 1) * listed)
    .select(({ fn }) => ['topics.slug', 'topics.name', fn.countAll<number>().as('count')])
    .execute()
}

export function findAuthor(db: Db, slug: string) {
  return db.selectFrom('authors').where('slug', '=', slug).select(['id', 'name', 'about']).executeTakeFirst()
}

export function findTopic(db: Db, slug: string) {
  return db.selectFrom('topics').where('slug', '=', slug).select(['id', 'name', 'about']).executeTakeFirst()
}

/** Who wrote an item and what it is about, for the links under it. */
export async function linksOf(db: Db, articleId: string) {
  const [authors, topics] = await Promise.all([
    db
      .selectFrom('article_authors as a')
      .innerJoin('authors', 'authors.id', 'a.author_id')
      .where('a.article_id', '=', articleId)
      .orderBy('a.position')
      .select(['authors.slug', 'authors.name'])
      .execute(),
    db
      .selectFrom('article_topics as a')
      .innerJoin('topics', 'topics.id', 'a.topic_id')
      .where('a.article_id', '=', articleId)
      .orderBy('topics.name')
      .select(['topics.slug', 'topics.name'])
      .execute(),
  ])
  return { authors, topics }
}
