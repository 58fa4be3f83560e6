import { type Context, Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import { pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import { frameOf, pagesOf } from '../frame.ts'
import { countNews, latestNews, newsPage, type Wanted } from '../reading.store.ts'
import { ListScreen } from '../screens/ListScreen.tsx'
import { authorsListed, findAuthor, findTopic, topicsListed } from './lists.store.ts'
import { NamesScreen } from './NamesScreen.tsx'

/** Items by who wrote them and by what they are about. */
export const listRoutes = new Hono<Env>()
  .get('/authors', everyone, async (c) => {
    const page = pageOf(c)
    const names = await authorsListed(c.var.db, page)
    const title = t('Tác giả')
    return show(c, NamesScreen, { ...(await frameOf(c)), title, path: '/authors', names, page })
  })
  .get('/authors/:slug', everyone, async (c) => {
    const author = found(await findAuthor(c.var.db, c.req.param('slug')))
    return showList(c, author, { wanted: { authorId: author.id }, path: `/authors/${c.req.param('slug')}` })
  })
  .get('/topics', everyone, async (c) => {
    const page = pageOf(c)
    const names = await topicsListed(c.var.db, page)
    const title = t('Chủ đề')
    return show(c, NamesScreen, { ...(await frameOf(c)), title, path: '/topics', names, page })
  })
  .get('/topics/:slug', everyone, async (c) => {
    const topic = found(await findTopic(c.var.db, c.req.param('slug')))
    return showList(c, topic, { wanted: { topicId: topic.id }, path: `/topics/${c.req.param('slug')}` })
  })

type Listed = { wanted: Wanted; path: string }

async function showList(c: Context<Env>, of: { name: string; about: string }, { wanted, path }: Listed) {
  const pages = pagesOf(await countNews(c.var.db, wanted), newsPage)
  const page = Math.min(pageOf(c), pages)
  const items = await latestNews(c.var.db, wanted, { page })
  return show(c, ListScreen, {
    ...(await frameOf(c)),
    title: of.name,
    about: of.about,
    path,
    items,
    page,
    pages,
  })
}
