import { sql } from 'kysely'
import { jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Db } from '#plumbing/database.ts'
import { holds } from '../news/news.store.ts'
import type { Section } from '../news/news.ts'
import type { NewsItem, PublicPhoto } from './reading.ts'

export const newsPage = 20
type Wanted = { section?: Section; words?: string; except?: string }

/** What readers find, newest first. */
export function latestNews(db: Db, wanted: Wanted, { page = 1, size = newsPage } = {}): Promise<NewsItem[]> {
  return published(db, wanted)
    .orderBy('p.published_at', 'desc')
    .orderBy('articles.id', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .select((eb) => [
      'articles.slug',
      'articles.section',
      'articles.title',
      'articles.lead',
      'articles.illustrative',
      'p.published_at as publishedAt',
      jsonObjectFrom(
        eb
          .selectFrom('article_photos as photo')
          .whereRef('photo.article_id', '=', 'articles.id')
          .where('photo.file_id', 'is not', null)
          .orderBy('photo.position')
          .limit(1)
          .select([
            'photo.id',
            sql<string>`photo.file_id`.as('fileId'),
            'photo.caption',
            'photo.alternative',
            sql<number>`photo.width`.as('width'),
            sql<number>`photo.height`.as('height'),
            'photo.illustrative',
          ]),
      )
        .$castTo<PublicPhoto | null>()
        .as('photo'),
    ])
    .execute()
}

export async function countNews(db: Db, wanted: Wanted): Promise<number> {
  const row = await published(db, wanted)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

function published(db: Db, { section, words, except }: Wanted) {
  return db
    .selectFrom('article_publications as p')
    .innerJoin('articles', 'articles.id', 'p.article_id')
    .leftJoin('article_withdrawals as w', 'w.article_id', 'articles.id')
    .where('w.article_id', 'is', null)
    .$if(section !== undefined, (q) => q.where('articles.section', '=', section ?? 'activity'))
    .$if(except !== undefined, (q) => q.where('articles.slug', '!=', except ?? ''))
    .$if(words !== undefined, (q) => q.where(holds(words ?? '')))
}

/** The magazine's own name, once somebody gave it one. */
export async function magazineName(db: Db): Promise<string | undefined> {
  const row = await db
    .selectFrom('settings')
    .where('name', '=', 'magazine')
    .select(sql<string>`value #>> '{}'`.as('name'))
    .executeTakeFirst()
  return row?.name
}

/** A photo with its file and whether readers may see it. */
export function findPicture(db: Db, photoId: string) {
  return db
    .selectFrom('article_photos')
    .leftJoin('article_publications as p', 'p.article_id', 'article_photos.article_id')
    .leftJoin('article_withdrawals as w', 'w.article_id', 'article_photos.article_id')
    .where('article_photos.id', '=', photoId)
    .where('article_photos.file_id', 'is not', null)
    .select([
      sql<string>`article_photos.file_id`.as('fileId'),
      sql<boolean>`p.article_id is not null and w.article_id is null`.as('isPublic'),
    ])
    .executeTakeFirst()
}

export async function pictureBytes(db: Db, fileId: string): Promise<Uint8Array> {
  const file = await db
    .selectFrom('files')
    .where('id', '=', fileId)
    .select('content')
    .executeTakeFirstOrThrow()
  return file.content
}
