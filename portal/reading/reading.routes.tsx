import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import { isId } from '#kit/http/fields.ts'
import { show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import { showDiscussion } from '../comments/discussion.view.ts'
import { findArticle } from '../news/news.store.ts'
import { itemSeer } from '../news/who.ts'
import { findSection } from '../sections/sections.store.ts'
import { addressNow, findPublished } from './article.store.ts'
import { frameOf } from './frame.ts'
import { FrontScreen } from './front/FrontScreen.tsx'
import { showFront, showList } from './front/front.view.ts'
import { linksOf } from './lists/lists.store.ts'
import { latestNews } from './reading.store.ts'
import { type PublicArticle, previewOf } from './reading.ts'
import { ArticleScreen } from './screens/ArticleScreen.tsx'
import { ListScreen } from './screens/ListScreen.tsx'
import { WithdrawnScreen } from './screens/WithdrawnScreen.tsx'
import { playedHere, playedIn } from './shelves/play.ts'
import { spokenIn } from './spoken.store.ts'

export const readingRoutes = new Hono<Env>()
  .get('/', everyone, async (c) => show(c, FrontScreen, await showFront(c)))
  .get('/latest', everyone, async (c) => {
    const list = await showList(c, {})
    return show(c, ListScreen, { ...list, title: t('Tin mới'), about: '', path: '/latest' })
  })
  .get('/sections/:section', everyone, async (c) => {
    const section = found(await findSection(c.var.db, c.req.param('section')))
    const list = await showList(c, { section: section.slug })
    const path = `/sections/${section.slug}`
    return show(c, ListScreen, { ...list, title: section.name, about: section.about, path })
  })
  .get('/news/:slug', everyone, async (c) => {
    const slug = c.req.param('slug')
    const published = await findPublished(c.var.db, slug)
    if (!published) return c.redirect(`/news/${found(await addressNow(c.var.db, slug))}`, 301)
    const { article, withdrawal } = published
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
  .get('/magazine/articles/:id/preview', itemSeer, async (c) => {
    const id = c.req.param('id')
    const article = found(isId(id) ? await findArticle(c.var.db, { id }) : undefined)
    const view = {
      article: previewOf(article, (await findSection(c.var.db, article.section))?.name ?? ''),
      preview: { id },
      discussion: null,
      authors: [],
      topics: [],
      played: await playedHere(c.var.db, article),
    }
    return show(c, ArticleScreen, { ...(await frameOf(c)), ...view, others: [] })
  })

async function around(c: Context<Env>, article: PublicArticle) {
  const [discussion, others, links, spoken, played] = await Promise.all([
    showDiscussion(c, article.id),
    latestNews(c.var.db, { except: article.slug }, { size: 6 }),
    linksOf(c.var.db, article.id),
    spokenIn(c.var.db, article),
    playedIn(c.var.db, article),
  ])
  return { discussion, others, spoken, played, ...links }
}
