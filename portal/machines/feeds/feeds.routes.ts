import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import { speaking, t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import { frameOf } from '../../reading/frame.ts'
import { findSection } from '../../sections/sections.store.ts'
import { sentOnce } from '../conditional.ts'
import { lastChange, type WholeItem, wholeItems } from '../items.store.ts'
import { atomOf } from './atom.ts'
import type { Channel } from './channel.ts'
import { jsonFeedOf } from './json-feed.ts'
import { rssOf } from './rss.ts'

const kinds = {
  xml: { draw: rssOf, type: 'application/rss+xml; charset=utf-8' },
  atom: { draw: atomOf, type: 'application/atom+xml; charset=utf-8' },
  json: { draw: jsonFeedOf, type: 'application/feed+json; charset=utf-8' },
} satisfies Record<string, { draw: (channel: Channel, items: WholeItem[]) => string; type: string }>

const inFeed = 30

/** The newest items, of all sections or of one, for programs that follow the magazine. */
export const feedRoutes = new Hono<Env>()
  .get('/feed.xml', everyone, (c) => feed(c, 'xml'))
  .get('/feed.atom', everyone, (c) => feed(c, 'atom'))
  .get('/feed.json', everyone, (c) => feed(c, 'json'))
  .get('/sections/:section/feed.xml', everyone, (c) => feed(c, 'xml', c.req.param('section')))
  .get('/sections/:section/feed.atom', everyone, (c) => feed(c, 'atom', c.req.param('section')))
  .get('/sections/:section/feed.json', everyone, (c) => feed(c, 'json', c.req.param('section')))

/** A feed is one for everybody: in Vietnamese, whatever language its reader's pages are in. */
function feed(c: Context<Env>, kind: keyof typeof kinds, slug?: string): Promise<Response> {
  return speaking('vi', async () => {
    const channel = await channelOf(c, slug)
    const items = await wholeItems(c.var.db, slug ? { section: slug } : {}, { size: inFeed })
    const { draw, type } = kinds[kind]
    return sentOnce(c, { body: draw(channel, items), type, changedAt: channel.updatedAt })
  })
}

async function channelOf(c: Context<Env>, slug: string | undefined): Promise<Channel> {
  const section = slug === undefined ? null : found(await findSection(c.var.db, slug))
  const [{ magazine, site }, changed] = await Promise.all([frameOf(c), lastChange(c.var.db)])
  const all = magazine ?? t('Tạp chí điện tử')
  const name = section ? `${section.name} · ${all}` : all
  const at = section ? `/sections/${section.slug}` : ''
  return {
    name,
    description: section?.about || t('Tin mới của {name}', { name }),
    ...{ site, path: at || '/', feed: `${at}/feed`, updatedAt: changed ?? new Date(0) },
  }
}
