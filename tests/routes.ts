import type { Db } from '#plumbing/database.ts'
import type { TestApp } from './app.ts'

export type Route = { method: string; path: string; rules: string[] }

/** The routes of the running program with the rules their guards name; styles and type ask nobody. */
export function routesOf(app: TestApp): Route[] {
  const routes = new Map<string, Route>()
  for (const { method, path, handler } of app.routes) {
    if (method === 'ALL' || path.startsWith('/assets/')) continue
    const route = routes.get(`${method} ${path}`) ?? { method, path, rules: [] }
    if ('rule' in handler && typeof handler.rule === 'string') route.rules.push(handler.rule)
    routes.set(`${method} ${path}`, route)
  }
  return [...routes.values()].sort(
    (one, other) => Number(one.method === 'POST') - Number(other.method === 'POST'),
  )
}

/** A thing of the example season for every name that stands in an address. */
export async function samplesOf(db: Db): Promise<Record<string, string>> {
  const agency = await db
    .selectFrom('agencies')
    .where('abbreviation', '=', 'TTr')
    .select('id')
    .executeTakeFirstOrThrow()
  const one = async (
    table: 'papers' | 'sittings' | 'decisions' | 'awards' | 'people' | 'clusters' | 'councils' | 'articles',
  ) => (await db.selectFrom(table).orderBy('id').select('id').executeTakeFirstOrThrow()).id
  const article = await db
    .selectFrom('articles')
    .innerJoin('article_publications', 'article_publications.article_id', 'articles.id')
    .select(['articles.slug', 'articles.id'])
    .executeTakeFirstOrThrow()
  const year = '/years/khoi-co-quan-2022'
  const paper = await one('papers')
  return {
    slug: 'khoi-co-quan-2022',
    agencyId: agency.id,
    '/news/:slug': `/news/${article.slug}`,
    '/news/:slug/comments': `/news/${article.slug}/comments`,
    '/sections/:section': '/sections/activity',
    '/register/:id': `/register/${await one('awards')}`,
    '/years/:slug/papers/:id': `${year}/papers/${paper}`,
    '/years/:slug/papers/:id/docx': `${year}/papers/${paper}/docx`,
    '/years/:slug/papers/:id/pdf': `${year}/papers/${paper}/pdf`,
    '/papers/:id': `/papers/${paper}`,
    '/papers/:id/docx': `/papers/${paper}/docx`,
    '/papers/:id/pdf': `/papers/${paper}/pdf`,
  }
}
