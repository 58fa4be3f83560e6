import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '#plumbing/database.ts'
import type { Content } from '../content/content.ts'
import { type ArticleForm, bylineOf, type Change } from '../news/news.ts'
import { sectionName } from '../sections/sections.store.ts'
import type { PublicArticle, PublicPhoto } from './reading.ts'

type Withdrawal = { at: Date; reason: string }
type Found = { article: PublicArticle; withdrawal: Withdrawal | null }

/** What readers see at an address: the current edition, or that it was taken away. */
export async function findPublished(db: Db, slug: string): Promise<Found | undefined> {
  const row = await publishedRow(db, slug)
  if (!row) return undefined
  const { withdrawnAt, reason, bylineCoversPhotos, byline, told, changedAt, ...item } = row
  const article = {
    ...item,
    author: byline,
    byline: bylineOf({ byline, bylineCoversPhotos, photos: item.photos }),
    told: told.map((one) => ({ ...one, at: new Date(one.at) })),
    changedAt: told.length > 0 ? changedAt : null,
  }
  return { article, withdrawal: withdrawnAt && { at: withdrawnAt, reason: reason ?? '' } }
}

function publishedRow(db: Db, slug: string) {
  return db
    .selectFrom('articles')
    .innerJoin('article_publications as p', 'p.article_id', 'articles.id')
    .innerJoin('article_editions as e', (join) =>
      join.onRef('e.article_id', '=', 'p.article_id').onRef('e.number', '=', 'p.edition'),
    )
    .innerJoin('sections', 'sections.slug', 'e.section')
    .leftJoin('article_withdrawals as w', 'w.article_id', 'articles.id')
    .where('articles.slug', '=', slug)
    .select((eb) => [
      'articles.id',
      'articles.slug',
      sql<ArticleForm>`e.form`.as('form'),
      'e.section',
      sectionName().as('sectionName'),
      'e.title',
      'e.lead',
      sql<Content>`e.content`.as('content'),
      'e.byline',
      'e.byline_covers_photos as bylineCoversPhotos',
      'articles.illustrative',
      'p.published_at as publishedAt',
      'e.published_at as changedAt',
      sql<PublicPhoto[]>`e.photos`.as('photos'),
      'w.withdrawn_at as withdrawnAt',
      'w.reason',
      jsonArrayFrom(
        eb
          .selectFrom('article_editions as later')
          .whereRef('later.article_id', '=', 'articles.id')
          .where('later.number', '>', 1)
          .orderBy('later.number')
          .select([
            sql<Change>`later.change`.as('change'),
            'later.words',
            sql<string>`to_json(later.published_at)#>>'{}'`.as('at'),
          ]),
      ).as('told'),
    ])
    .executeTakeFirst()
}

/** Where an item is found whose address was another once. */
export async function addressNow(db: Db, slug: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('article_addresses as old')
    .innerJoin('articles', 'articles.id', 'old.article_id')
    .innerJoin('article_publications as p', 'p.article_id', 'articles.id')
    .where('old.slug', '=', slug)
    .select('articles.slug')
    .executeTakeFirst()
  return row?.slug
}
