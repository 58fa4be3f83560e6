import { Hono } from 'hono'
import { sql } from 'kysely'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import { show } from '#kit/http/show.tsx'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import type { Content } from '../../content/content.ts'
import { frameOf } from '../frame.ts'
import { AboutScreen } from './AboutScreen.tsx'

/** “Giới thiệu”, “tòa soạn”, the rules of comments: pages that stand. */
export const aboutRoutes = new Hono<Env>()
  .get('/about', everyone, async (c) => {
    const pages = await standingPages(c.var.db)
    return show(c, AboutScreen, { ...(await frameOf(c)), pages, shown: pages[0] ?? null })
  })
  .get('/about/:page', everyone, async (c) => {
    const pages = await standingPages(c.var.db)
    const shown = found(pages.find((one) => one.slug === c.req.param('page')))
    return show(c, AboutScreen, { ...(await frameOf(c)), pages, shown })
  })

function standingPages(db: Db) {
  return db
    .selectFrom('standing_pages')
    .orderBy('position')
    .orderBy('slug')
    .limit(30)
    .select(['slug', 'title', 'changed_at as changedAt', sql<Content>`content`.as('content')])
    .execute()
}
