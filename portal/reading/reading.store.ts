import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { ArticleForm } from '../news/news.ts'
import { sectionName } from '../sections/sections.store.ts'
import type { NewsItem, PublicPhoto } from './reading.ts'

export const newsPage = 20
/** Which items: every part given must hold. Days and months are those of Vietnam (YYYY-MM-DD, YYYY-MM). */
export type Wanted = {
  section?: string
  form?: ArticleForm
  except?: string
  from?: Day
  before?: Day
  authorId?: string
  topicId?: string
}

/** What readers find, newest first. Which items is told by their publications alone; only those are then read. */
export function latestNews(db: Db, wanted: Wanted, { page = 1, size = newsPage } = {}): Promise<NewsItem[]> {
  const chosen = inView(db, wanted)
    .orderBy('p.published_at', 'desc')
    .orderBy('p.article_id', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .select('p.article_id')
  return newsRows(published(db, {}).where('p.article_id', 'in', chosen)).execute()
}

type Published = ReturnType<typeof published>

/** The parts of a list entry, in the order of the day. */
export function newsRows(query: Published) {
  return query
    .innerJoin('sections', 'sections.slug', 'e.section')
    .orderBy('p.published_at', 'desc')
    .orderBy('p.article_id', 'desc')
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
}

export async function countNews(db: Db, wanted: Wanted): Promise<number> {
  const row = await inView(db, wanted)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** Every item before the readers, with its current edition. */
export function published(db: Db, wanted: Wanted) {
  return inView(db, wanted)
    .innerJoin('articles', 'articles.id', 'p.article_id')
    .innerJoin('article_editions as e', (join) =>
      join.onRef('e.article_id', '=', 'p.article_id').onRef('e.number', '=', 'p.edition'),
    )
}

function inView(db: Db, { section, form, except, from, before, authorId, topicId }: Wanted) {
  return db
    .selectFrom('article_publications as p')
    .leftJoin('article_withdrawals as w', 'w.article_id', 'p.article_id')
    .where('w.article_id', 'is', null)
    .$if(section !== undefined, (q) => q.where('p.section', '=', section ?? ''))
    .$if(form !== undefined, (q) => q.where('p.form', '=', form ?? 'text'))
    .$if(except !== undefined, (q) => q.where('p.article_id', 'not in', atAddress(db, except)))
    .$if(from !== undefined, (q) => q.where('p.published_at', '>=', beginOf(from)))
    .$if(before !== undefined, (q) => q.where('p.published_at', '<', beginOf(before)))
    .$if(authorId !== undefined, (q) => q.where('p.article_id', 'in', writtenBy(db, authorId)))
    .$if(topicId !== undefined, (q) => q.where('p.article_id', 'in', about(db, topicId)))
}

function atAddress(db: Db, slug = '') {
  return db.selectFrom('articles').where('slug', '=', slug).select('id')
}

const beginOf = (day: Day | undefined) => sql<Date>`(${day ?? ''}::timestamp at time zone 'Asia/Ho_Chi_Minh')`

function writtenBy(db: Db, authorId = '') {
  return db.selectFrom('article_authors').where('author_id', '=', authorId).select('article_id')
}

function about(db: Db, topicId = '') {
  return db.selectFrom('article_topics').where('topic_id', '=', topicId).select('article_id')
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
