import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { yearMember } from '#ground/units/who.ts'
import { pageOf, show } from '#kit/http/show.tsx'
import { initiativeRoutes } from './initiative/initiative.routes.tsx'
import { midyearRoutes } from './midyear/midyear.routes.tsx'
import { showProgress } from './progress.view.ts'
import { reportRoutes } from './report/report.routes.tsx'
import { ProgressScreen } from './screens/ProgressScreen.tsx'
import { trendRoutes } from './trend/trend.routes.tsx'

/** Everything of the second stage. */
export const progressRoutes = new Hono<Env>()
  .get('/years/:slug/progress', yearMember, async (c) =>
    show(c, ProgressScreen, await showProgress(c.var.db, c.var.actor, c.var.year, pageOf(c))),
  )
  .route('/', reportRoutes)
  .route('/', initiativeRoutes)
  .route('/', midyearRoutes)
  .route('/', trendRoutes)
