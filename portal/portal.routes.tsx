import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { certificatePageRoutes } from './certificates/certificates.routes.tsx'
import { commentRoutes } from './comments/comments.routes.tsx'
import { moderationRoutes } from './moderation/moderation.routes.tsx'
import { reportRoutes } from './moderation/reports/reports.routes.tsx'
import { newsRoutes } from './news/news.routes.tsx'
import { portalPostingRoutes } from './postings/postings.routes.tsx'
import { pictureRoutes } from './reading/pictures.routes.ts'
import { readingRoutes } from './reading/reading.routes.tsx'
import { verificationRoutes } from './verification/verification.routes.tsx'

/** The magazine: its readers, its editors, its comments. */
export const portalRoutes = new Hono<Env>()
  .route('/', readingRoutes)
  .route('/', pictureRoutes)
  .route('/', commentRoutes)
  .route('/', portalPostingRoutes)
  .route('/', newsRoutes)
  .route('/', moderationRoutes)
  .route('/', reportRoutes)
  .route('/', certificatePageRoutes)
  .route('/', verificationRoutes)
