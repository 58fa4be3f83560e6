import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { addressRoutes } from './address/address.routes.tsx'
import { newsApiRoutes } from './api/news.routes.ts'
import { feedRoutes } from './feeds/feeds.routes.ts'
import { sitemapRoutes } from './sitemap/sitemap.routes.ts'

/** What programs read of the magazine: feeds, sitemaps, items. */
export const machineRoutes = new Hono<Env>()
  .route('/', feedRoutes)
  .route('/', sitemapRoutes)
  .route('/', newsApiRoutes)
  .route('/', addressRoutes)
