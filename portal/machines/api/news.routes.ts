import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import type { Db } from '#plumbing/database.ts'
import { speaking } from '#plumbing/language.ts'
import { addressNow, findPublished } from '../../reading/article.store.ts'
import { frameOf } from '../../reading/frame.ts'
import { findAuthor, findTopic } from '../../reading/lists/lists.store.ts'
import type { Wanted } from '../../reading/reading.store.ts'
import { sentOnce } from '../conditional.ts'
import { wholeItem, wholeItems } from '../items.store.ts'
import { cursorOf, placeIn } from './cursor.ts'
import { asked, itemOf, newsSchema } from './news.ts'

/** The items for programs; another site's page in a browser may not read them: no CORS. */
export const newsApiRoutes = new Hono<Env>()
  .get('/api/news', everyone, (c) => speaking('vi', () => page(c)))
  .get('/api/news/schema.json', everyone, async (c) => {
    const { site } = await frameOf(c)
    const body = JSON.stringify(newsSchema(site))
    return sentOnce(c, { body, type: 'application/schema+json; charset=utf-8', changedAt: null })
  })
  .get('/api/news/:slug', everyone, (c) => speaking('vi', () => one(c, c.req.param('slug'))))

async function page(c: Context<Env>): Promise<Response> {
  const filters = asked.safeParse(c.req.query())
  if (!filters.success)
    return wrong(
      c,
      filters.error.issues.map((issue) => issue.path.join('.')),
    )
  const { cursor, limit, since } = filters.data
  const after = cursor === undefined ? undefined : placeIn(cursor)
  if (after === null) return wrong(c, ['cursor'])
  const wanted = await wantedBy(c.var.db, filters.data)
  const rows = wanted
    ? await wholeItems(c.var.db, wanted, {
        size: limit + 1,
        ...(after && { after }),
        ...(since && { since: new Date(since) }),
      })
    : []
  const { site } = await frameOf(c)
  const last = rows.length > limit ? rows[limit - 1] : undefined
  const items = rows.slice(0, limit).map((row) => itemOf(row, site))
  return json(c, { items, next: last ? cursorOf({ at: last.place, id: last.id }) : null })
}

type Filters = { section?: string | undefined; topic?: string | undefined; author?: string | undefined }

/** Null where a topic or an author is named that nobody knows. */
async function wantedBy(db: Db, { section, topic, author }: Filters): Promise<Wanted | null> {
  const [aboutTopic, byAuthor] = await Promise.all([
    topic === undefined ? null : findTopic(db, topic),
    author === undefined ? null : findAuthor(db, author),
  ])
  if (aboutTopic === undefined || byAuthor === undefined) return null
  return {
    ...(section !== undefined && { section }),
    ...(aboutTopic && { topicId: aboutTopic.id }),
    ...(byAuthor && { authorId: byAuthor.id }),
  }
}

async function one(c: Context<Env>, slug: string): Promise<Response> {
  const [item, { site }] = await Promise.all([wholeItem(c.var.db, slug), frameOf(c)])
  if (item) return json(c, { item: itemOf(item, site) })
  const withdrawal = (await findPublished(c.var.db, slug))?.withdrawal
  if (withdrawal) return c.json({ ok: false, kind: 'withdrawn', ...withdrawal }, 410)
  const now = await addressNow(c.var.db, slug)
  return now ? c.redirect(`/api/news/${now}`, 301) : c.json({ ok: false, kind: 'notFound' }, 404)
}

function json(c: Context<Env>, answer: object): Response {
  return sentOnce(c, {
    body: JSON.stringify(answer),
    type: 'application/json; charset=utf-8',
    changedAt: null,
  })
}

const wrong = (c: Context<Env>, fields: string[]) => c.json({ ok: false, kind: 'bad', fields }, 400)
