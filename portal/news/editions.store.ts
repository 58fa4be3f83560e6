import type { Db } from '#plumbing/database.ts'
import { plainOf } from '../content/plain.ts'
import type { Article, Change } from './news.ts'

type Told = { number: number; change: Change | 'first'; words: string }

/** Keeps the item as it stands now as what readers see. */
export async function addEdition(tx: Db, who: { id: string }, article: Article, told: Told) {
  const photos = article.photos.filter((photo) => photo.fileId !== null)
  await tx
    .insertInto('article_editions')
    .values({
      article_id: article.id,
      ...told,
      section: article.section,
      form: article.form,
      title: article.title,
      lead: article.lead,
      content: JSON.stringify(article.content),
      plain: plainOf(article.content),
      byline: article.byline,
      byline_covers_photos: article.bylineCoversPhotos,
      photos: JSON.stringify(photos),
      published_by: who.id,
    })
    .execute()
}

/** The editions of an item, the newest first. */
export function editionsOf(db: Db, articleId: string) {
  return db
    .selectFrom('article_editions as e')
    .innerJoin('people', 'people.id', 'e.published_by')
    .where('e.article_id', '=', articleId)
    .orderBy('e.number', 'desc')
    .select([
      'e.number',
      'e.title',
      'e.change',
      'e.words',
      'e.published_at as publishedAt',
      'people.full_name as by',
    ])
    .execute()
}
