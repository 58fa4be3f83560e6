import { type Context, Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import { pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import { mergedInto } from '../../names/names.store.ts'
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
    const author = await findAuthor(c.var.db, c.req.param('slug'))
    if (!author) return leadOn(c, 'authors')
    return showList(c, author, { wanted: { authorId: author.id }, path: `/authors/${c.req.param('slug')}` })
  })
  .get('/topics', everyone, async (c) => {
    const page = pageOf(c)
    const names = await topicsListed(c.var.db, page)
    const title = t('Chủ đề')
    return show(c, NamesScreen, { ...(await frameOf(c)), title, path: '/topics', names, page })
  })
  .get('/topics/:slug', everyone, async (c) => {
    const topic = await findTopic(c.var.db, c.req.param('slug'))
    if (!topic) return leadOn(c, 'topics')
    return showList(c, topic, { wanted: { topicId: topic.id }, path: `/topics/${c.req.param('slug')}` })
  })

/** A name that was taken up by another leads on to it. */
async function leadOn(c: Context<Env>, kind: 'authors' | 'topics') {
  const into = found(await mergedInto(c.var.db, kind, c.req.param('slug') ?? ''))
  return c.redirect(`/${kind}/${into}`, 301)
}

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
