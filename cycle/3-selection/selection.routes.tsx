import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { yearMember } from '#ground/units/who.ts'
import { pageOf, show } from '#kit/http/show.tsx'
import { ballotRoutes } from './ballots/ballots.routes.tsx'
import { electronicRoutes } from './ballots/electronic/electronic.routes.tsx'
import { councilRoutes } from './council/council.routes.tsx'
import { dossierRoutes } from './dossier/dossier.routes.tsx'
import { flowRoutes } from './dossier/flow/flow.routes.tsx'
import { pendingRoutes } from './dossier/flow/pending/pending.routes.tsx'
import { mineRoutes } from './dossier/mine/mine.routes.tsx'
import { equityRoutes } from './equity/equity.routes.tsx'
import { changeRoutes } from './scoring/changes.routes.tsx'
import { crossCheckRoutes } from './scoring/cross-check.routes.tsx'
import { decisionRoutes } from './scoring/decision.routes.tsx'
import { explanationRoutes } from './scoring/explanation.routes.tsx'
import { ownedRoutes } from './scoring/owned.routes.tsx'
import { rankRoutes } from './scoring/rank/rank.routes.tsx'
import { scoringRoutes } from './scoring/scoring.routes.tsx'
import { trialRoutes } from './scoring/trial/trial.routes.tsx'
import { SelectionScreen } from './screens/SelectionScreen.tsx'
import { showSelection } from './selection.view.ts'

export const selectionRoutes = new Hono<Env>()
  .get('/years/:slug/selection', yearMember, async (c) =>
    show(c, SelectionScreen, await showSelection(c.var.db, c.var.actor, c.var.year, pageOf(c))),
  )
  .route('/', scoringRoutes)
  .route('/', rankRoutes)
  .route('/', crossCheckRoutes)
  .route('/', ownedRoutes)
  .route('/', explanationRoutes)
  .route('/', changeRoutes)
  .route('/', decisionRoutes)
  .route('/', trialRoutes)
  .route('/', dossierRoutes)
  .route('/', flowRoutes)
  .route('/', pendingRoutes)
  .route('/', mineRoutes)
  .route('/', equityRoutes)
  .route('/', ballotRoutes)
  .route('/', electronicRoutes)
  .route('/', councilRoutes)
