import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { yearMember } from '#ground/units/who.ts'
import { isId } from '#kit/http/fields.ts'
import { pageOf, show } from '#kit/http/show.tsx'
import { showAward } from './award.view.ts'
import { bonusRoutes } from './bonus/bonus.routes.tsx'
import { conferralRoutes } from './conferral/conferral.routes.tsx'
import { decisionRoutes } from './decision/decision.routes.tsx'
import { dueProcessRoutes } from './due-process/due-process.routes.tsx'
import { postingRoutes } from './posting/posting.routes.tsx'
import { AwardScreen } from './screens/AwardScreen.tsx'
import { SigningScreen } from './screens/SigningScreen.tsx'
import { showSigning } from './signing.view.ts'
import { listKeeper } from './submission/list.who.ts'
import { submissionRoutes } from './submission/submission.routes.tsx'

export const awardRoutes = new Hono<Env>()
  .get('/years/:slug/award', yearMember, async (c) =>
    show(c, AwardScreen, await showAward(c.var.db, c.var.actor, c.var.year)),
  )
  .get('/years/:slug/decisions/new', listKeeper, async (c) => {
    const { db, actor, year } = c.var
    const chosen = (name: string) => (c.req.queries(name) ?? []).filter(isId)
    const asked = { listIds: chosen('list'), outIds: chosen('out'), page: pageOf(c) }
    return show(c, SigningScreen, await showSigning(db, actor, year, asked))
  })
  .route('/', postingRoutes)
  .route('/', submissionRoutes)
  .route('/', decisionRoutes)
  .route('/', conferralRoutes)
  .route('/', bonusRoutes)
  .route('/', dueProcessRoutes)
