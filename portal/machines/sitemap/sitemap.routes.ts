import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import { speaking, t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import { frameOf } from '../../reading/frame.ts'
import { sentOnce } from '../conditional.ts'
import { lastChange } from '../items.store.ts'
import { robotsOf } from './robots.ts'
import { countItems, itemsFrom, itemsSince, standingPlaces } from './sitemap.store.ts'
import { entriesInFile, newsSitemap, placeOf, sitemapIndex, urlSet } from './sitemap.ts'

const twoDays = 2 * 86_400_000
const mostNews = 1000

export const sitemapRoutes = new Hono<Env>()
  .get('/sitemap.xml', everyone, async (c) => {
    const { site } = await frameOf(c)
    const [places, count] = await Promise.all([standingPlaces(c.var.db), countItems(c.var.db)])
    const size = entriesInFile(site)
    if (places.length + count > size) return sent(c, sitemapIndex(site, 1 + Math.ceil(count / size)))
    const items = await itemsFrom(c.var.db, 0, size)
    return sent(c, urlSet(site, [...places, ...items.map(placeOf)]))
  })
  // The first file holds the pages that stand, the others the items.
  .get('/sitemaps/:file{[1-9][0-9]*\\.xml}', everyone, async (c) => {
    const { site } = await frameOf(c)
    const number = Number.parseInt(c.req.param('file'), 10)
    if (number === 1) return sent(c, urlSet(site, await standingPlaces(c.var.db)))
    const size = entriesInFile(site)
    const items = await itemsFrom(c.var.db, (number - 2) * size, size)
    return items.length === 0 ? notFound() : sent(c, urlSet(site, items.map(placeOf)))
  })
  .get('/news-sitemap.xml', everyone, async (c) => {
    const { magazine, site } = await frameOf(c)
    const name = speaking('vi', () => magazine ?? t('Tạp chí điện tử'))
    const since = new Date(c.var.clock.now().getTime() - twoDays)
    return sent(c, newsSitemap({ site, name }, await itemsSince(c.var.db, since, mostNews)))
  })
  .get('/robots.txt', everyone, async (c) => {
    const { site } = await frameOf(c)
    return sentOnce(c, { body: robotsOf(site), type: 'text/plain; charset=utf-8', changedAt: null })
  })

async function sent(c: Context<Env>, body: string): Promise<Response> {
  const changedAt = await lastChange(c.var.db)
  return sentOnce(c, { body, type: 'application/xml; charset=utf-8', changedAt })
}
