import type { Db } from '#plumbing/database.ts'
import { mineAddress } from '#portal/comments/keys.ts'
import { saltOf } from '#portal/comments/places.store.ts'
import { typed } from './planting.ts'

type Where = {
  slug: string
  id: string
  withdrawn: string
  section: string
  page: string
  draft: string
  bulletin: string
  issue: string
  shown: string
  waiting: string
  moved: string
}
type Place = { path: string; account?: string }

/** Every page on which a reader, an editor or a moderator meets what was typed, and what programs read of it. */
export async function placesOf(db: Db, at: Where) {
  const asked = encodeURIComponent(typed.slice(0, 8).join(' ').slice(0, 1500))
  const imported = await db
    .selectFrom('import_rows')
    .innerJoin('articles', 'articles.id', 'import_rows.article_id')
    .where('import_id', '=', at.moved)
    .orderBy('number')
    .select('slug')
    .executeTakeFirstOrThrow()
  const readers = [
    ...['/', '/latest', `/sections/${at.section}`, `/news/${at.slug}`, `/news/${at.slug}?thread=${at.shown}`],
    ...[`/news/${at.slug}?page=2`, `/news/${at.slug}?reply=${at.shown}`, `/news/${at.withdrawn}`],
    ...[`/news/${at.bulletin}`, `/news/${imported.slug}`, '/bulletins', '/authors', '/topics'],
    ...[...(await slugsOf(db, 'authors')), ...(await slugsOf(db, 'topics'))],
    ...[
      `/search-news?q=${asked}`,
      '/search-news?q=script',
      '/about',
      `/about/${at.page}`,
      '/archive/2022/10/26',
    ],
    ...['/issues', `/issues/${at.issue}`, '/awards', await awardPage(db), '/exemplars', '/comments/figures'],
    ...[`/comments/${at.shown}/report`, mineAddress(await saltOf(db), at.shown)],
  ].map((path): Place => ({ path }))
  return {
    pages: [...readers, ...roomOf(at), ...(await moderationOf(db))],
    xml: [
      '/feed.xml',
      '/feed.atom',
      `/sections/${at.section}/feed.xml`,
      '/sitemap.xml',
      '/sitemaps/1.xml',
    ].concat('/news-sitemap.xml'),
    json: ['/feed.json', '/api/news', `/api/news/${at.slug}`],
  }
}

function roomOf(at: Where): Place[] {
  const item = `/magazine/articles/${at.draft}`
  return [
    ...['/magazine', item, `${item}/preview`, `${item}/versions`, `${item}/versions/1`],
    ...[`/magazine/articles/${at.id}`, '/magazine/names/authors', '/magazine/names/topics'],
    ...[
      '/magazine/sections',
      '/magazine/pages',
      `/magazine/pages/${at.page}`,
      `/magazine/imports/${at.moved}`,
    ],
  ].map((path) => ({ path, account: 'bientap' }))
}

async function moderationOf(db: Db): Promise<Place[]> {
  const wish = await db
    .selectFrom('comment_wishes')
    .orderBy('id', 'desc')
    .select('id')
    .executeTakeFirstOrThrow()
  return [
    '/moderation',
    '/moderation?standing=approved',
    '/moderation/wishes',
    `/moderation/wishes/${wish.id}`,
  ].map((path) => ({ path, account: 'kiemduyet' }))
}

async function slugsOf(db: Db, table: 'authors' | 'topics'): Promise<string[]> {
  const rows = await db.selectFrom(table).orderBy('id', 'desc').limit(2).select('slug').execute()
  return rows.map(({ slug }) => `/${table}/${slug}`)
}

async function awardPage(db: Db): Promise<string> {
  const { subject_id } = await db
    .selectFrom('announcements')
    .where('kind', '=', 'decision')
    .select('subject_id')
    .executeTakeFirstOrThrow()
  return `/awards/${subject_id}`
}
