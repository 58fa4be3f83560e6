import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { editor, everyone } from '#ground/people/who.ts'
import { isId } from '#kit/http/fields.ts'
import { pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import { showDiscussion } from '../comments/discussion.view.ts'
import { findArticle } from '../news/news.store.ts'
import { findSection } from '../sections/sections.store.ts'
import type { Section } from '../sections/sections.ts'
import { findPublished } from './article.store.ts'
import { rssOf } from './feed.ts'
import { countNews, latestNews, magazineName, newsPage } from './reading.store.ts'
import { previewOf } from './reading.ts'
import { ArticleScreen } from './screens/ArticleScreen.tsx'
import { FrontScreen } from './screens/FrontScreen.tsx'
import { SearchScreen } from './screens/SearchScreen.tsx'
import { WithdrawnScreen } from './screens/WithdrawnScreen.tsx'

export const readingRoutes = new Hono<Env>()
  .get('/', everyone, async (c) => show(c, FrontScreen, await showList(c, null)))
  .get('/sections/:section', everyone, async (c) => {
    const section = found(await findSection(c.var.db, c.req.param('section')))
    return show(c, FrontScreen, await showList(c, section))
  })
  .get('/search-news', everyone, async (c) => {
    const words = (c.req.query('q') ?? '').normalize('NFC').trim().slice(0, 100)
    return show(c, SearchScreen, await showSearch(c, words))
  })
  .get('/news/:slug', everyone, async (c) => {
    const { article, withdrawal } = found(await findPublished(c.var.db, c.req.param('slug')))
    const frame = await frameOf(c)
    if (!withdrawal)
      return show(c, ArticleScreen, {
        ...frame,
        article,
        preview: null,
        ...(await around(c, article)),
      })
    const { at, reason } = withdrawal
    const notice = await show(c, WithdrawnScreen, { ...frame, withdrawnAt: at, reason })
    return new Response(notice.body, { status: 410, headers: notice.headers })
  })
  .get('/magazine/articles/:id/preview', editor, async (c) => {
    const id = c.req.param('id')
    const article = found(isId(id) ? await findArticle(c.var.db, { id }) : undefined)
    const view = {
      article: previewOf(article, (await findSection(c.var.db, article.section))?.name ?? ''),
      preview: { id },
      discussion: null,
    }
    return show(c, ArticleScreen, { ...(await frameOf(c)), ...view, others: [] })
  })
  .get('/feed.xml', everyone, async (c) => {
    const { magazine, site } = await frameOf(c)
    const items = await latestNews(c.var.db, {}, { size: 30 })
    const name = magazine ?? t('Tạp chí điện tử')
    const feed = rssOf({ name, site, description: t('Tin mới của {name}', { name }) }, items)
    return c.body(feed, 200, { 'content-type': 'application/rss+xml; charset=utf-8' })
  })

/** What every public page needs: the magazine's name and the address it is known by. */
async function frameOf(c: Context<Env>) {
  const site = c.var.settings.publicUrl ?? new URL(c.req.url).origin
  return { magazine: await magazineName(c.var.db), site }
}

async function showList(c: Context<Env>, section: Section | null) {
  const wanted = section ? { section: section.slug } : {}
  const page = pageOf(c)
  const [frame, items, count] = await Promise.all([
    frameOf(c),
    latestNews(c.var.db, wanted, { page }),
    countNews(c.var.db, wanted),
  ])
  return { ...frame, section, items, page, pages: pagesOf(count, newsPage) }
}

async function showSearch(c: Context<Env>, words: string) {
  const frame = await frameOf(c)
  const page = pageOf(c)
  if (words === '') return { ...frame, words, items: [], count: 0, page: 1, pages: 1 }
  const items = await latestNews(c.var.db, { words }, { page })
  const count = await countNews(c.var.db, { words })
  return { ...frame, words, items, count, page, pages: pagesOf(count, newsPage) }
}

async function around(c: Context<Env>, article: { id: string; slug: string }) {
  const [discussion, others] = await Promise.all([
    showDiscussion(c, article.id),
    latestNews(c.var.db, { except: article.slug }, { size: 6 }),
  ])
  return { discussion, others }
}

const pagesOf = (count: number, size: number) => Math.max(1, Math.ceil(count / size))
