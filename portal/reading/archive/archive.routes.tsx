import { type Context, Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import { pageOf, show } from '#kit/http/show.tsx'
import { found } from '#plumbing/verdict.ts'
import { frameOf, pagesOf } from '../frame.ts'
import { countNews, latestNews, newsPage } from '../reading.store.ts'
import { ArchiveScreen } from './ArchiveScreen.tsx'
import { countBy } from './archive.store.ts'
import { daysOf, partTitle, pathOf, withinOf } from './archive.ts'
import { TimeScreen } from './TimeScreen.tsx'

export const archiveRoutes = new Hono<Env>()
  .get('/archive', everyone, async (c) =>
    show(c, ArchiveScreen, {
      ...(await frameOf(c)),
      within: '',
      counted: await countBy(c.var.db, 'year', ''),
    }),
  )
  .get('/archive/:year', everyone, async (c) => {
    const within = found(withinOf([c.req.param('year')]) ?? undefined)
    const counted = await countBy(c.var.db, 'month', within)
    return show(c, ArchiveScreen, { ...(await frameOf(c)), within, counted })
  })
  .get('/archive/:year/:month', everyone, (c) =>
    showTime(c, withinOf([c.req.param('year'), c.req.param('month')])),
  )
  .get('/archive/:year/:month/:day', everyone, (c) =>
    showTime(c, withinOf([c.req.param('year'), c.req.param('month'), c.req.param('day')])),
  )

/** A month with its days, or one day: what was published then. */
async function showTime(c: Context<Env>, asked: string | null) {
  const within = found(asked ?? undefined)
  const days = await countBy(c.var.db, 'day', within.slice(0, 7))
  const count = await countNews(c.var.db, daysOf(within))
  const pages = pagesOf(count, newsPage)
  const page = Math.min(pageOf(c), pages)
  return show(c, TimeScreen, {
    ...(await frameOf(c)),
    within,
    days,
    title: partTitle(within),
    about: '',
    path: pathOf(within),
    items: await latestNews(c.var.db, daysOf(within), { page }),
    page,
    pages,
  })
}
