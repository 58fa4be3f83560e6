import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { yearMember } from '#ground/units/who.ts'
import { show } from '#kit/http/show.tsx'
import { showAward } from './award.view.ts'
import { decisionActions } from './decision/decision.acts.ts'
import { decisionRoutes } from './decision/decision.routes.tsx'
import { AwardScreen } from './screens/AwardScreen.tsx'
import { submissionActions } from './submission/submission.acts.ts'
import { submissionRoutes } from './submission/submission.routes.tsx'

/** What the journal says of this stage. */
export const awardActions: Record<string, string> = { ...submissionActions, ...decisionActions }

export const awardRoutes = new Hono<Env>()
  .get('/years/:slug/award', yearMember, async (c) =>
    show(c, AwardScreen, await showAward(c.var.db, c.var.actor, c.var.year)),
  )
  .route('/', submissionRoutes)
  .route('/', decisionRoutes)
