import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { centralReportRoutes } from './central-report/central-report.routes.tsx'
import { closureRoutes } from './closure/closure.routes.tsx'
import { closureActions } from './closure/closure.ts'
import { conferenceRoutes } from './conference/conference.routes.tsx'
import { conferenceActions } from './conference/conference.ts'
import { remarkRoutes } from './conference/remark.routes.tsx'
import { exemplarRoutes } from './exemplar/exemplar.routes.tsx'
import { exemplarActions } from './exemplar/exemplar.ts'
import { handoverRoutes } from './handover/handover.routes.tsx'
import { handoverActions } from './handover/handover.ts'

/** What the journal says of this stage. */
export const closingActions: Record<string, string> = {
  ...conferenceActions,
  ...exemplarActions,
  ...handoverActions,
  ...closureActions,
}

export const closingRoutes = new Hono<Env>()
  .route('/', conferenceRoutes)
  .route('/', remarkRoutes)
  .route('/', exemplarRoutes)
  .route('/', centralReportRoutes)
  .route('/', handoverRoutes)
  .route('/', closureRoutes)
