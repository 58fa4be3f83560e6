import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { holds } from '../news/news.store.ts'
import type { ArticleForm } from '../news/news.ts'
import { sectionName } from '../sections/sections.store.ts'
import type { NewsItem, PublicPhoto } from './reading.ts'

export const newsPage = 20
type Wanted = { section?: string; words?: string; except?: string }

/** What readers find, newest first. */
export function latestNews(db: Db, wanted: Wanted, { page = 1, size = newsPage } = {}): Promise<NewsItem[]> {
  return published(db, wanted)
    .innerJoin('sections', 'sections.slug', 'e.section')
    .orderBy('p.published_at', 'desc')
    .orderBy('p.article_id', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .select([
      'articles.slug',
      sql<ArticleForm>`e.form`.as('form'),
      'e.section',
      sectionName().as('sectionName'),
      'e.title',
      'e.lead',
      'articles.illustrative',
      'p.published_at as publishedAt',
      sql<PublicPhoto | null>`e.photos -> 0`.as('photo'),
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
    .innerJoin('article_editions as e', (join) =>
      join.onRef('e.article_id', '=', 'p.article_id').onRef('e.number', '=', 'p.edition'),
    )
    .leftJoin('article_withdrawals as w', 'w.article_id', 'p.article_id')
    .where('w.article_id', 'is', null)
    .$if(section !== undefined, (q) => q.where('p.section', '=', section ?? ''))
    .$if(except !== undefined, (q) => q.where('articles.slug', '!=', except ?? ''))
    .$if(words !== undefined, (q) => q.where(holds('e', words ?? '')))
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
