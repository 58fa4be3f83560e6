import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { centralReportRoutes } from './central-report/central-report.routes.tsx'
import { closureRoutes } from './closure/closure.routes.tsx'
import { conferenceRoutes } from './conference/conference.routes.tsx'
import { remarkRoutes } from './conference/remark.routes.tsx'
import { exemplarRoutes } from './exemplar/exemplar.routes.tsx'
import { handoverRoutes } from './handover/handover.routes.tsx'

export const closingRoutes = new Hono<Env>()
  .route('/', conferenceRoutes)
  .route('/', remarkRoutes)
  .route('/', exemplarRoutes)
  .route('/', centralReportRoutes)
  .route('/', handoverRoutes)
  .route('/', closureRoutes)
