import type { Db } from '#plumbing/database.ts'
import { holds } from '../news.store.ts'

/** The newest published bulletins whose title or lead hold the words. */
export function findBulletins(db: Db, words: string) {
  return db
    .selectFrom('articles')
    .innerJoin('article_publications as p', 'p.article_id', 'articles.id')
    .where('articles.form', 'in', ['video', 'audio'])
    .where((w) =>
      w.not(
        w.exists(
          w
            .selectFrom('article_withdrawals as x')
            .whereRef('x.article_id', '=', 'articles.id')
            .select('x.article_id'),
        ),
      ),
    )
    .where(holds('articles', words))
    .orderBy('p.published_at', 'desc')
    .limit(12)
    .select(['articles.slug', 'articles.title'])
    .execute()
}
