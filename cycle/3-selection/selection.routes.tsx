import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { yearMember } from '#ground/units/who.ts'
import { pageOf, show } from '#kit/http/show.tsx'
import { ballotRoutes } from './ballots/ballots.routes.tsx'
import { ballotActions } from './ballots/ballots.ts'
import { electronicRoutes } from './ballots/electronic/electronic.routes.tsx'
import { councilRoutes } from './council/council.routes.tsx'
import { councilActions } from './council/council.ts'
import { dossierRoutes } from './dossier/dossier.routes.tsx'
import { dossierActions } from './dossier/dossier.ts'
import { flowRoutes } from './dossier/flow/flow.routes.tsx'
import { flowActions } from './dossier/flow/flow.ts'
import { pendingRoutes } from './dossier/flow/pending/pending.routes.tsx'
import { contestActions } from './dossier/mine/contest.ts'
import { mineRoutes } from './dossier/mine/mine.routes.tsx'
import { equityRoutes } from './equity/equity.routes.tsx'
import { equityActions } from './equity/equity.ts'
import { changeRoutes } from './scoring/changes.routes.tsx'
import { crossCheckRoutes } from './scoring/cross-check.routes.tsx'
import { decisionRoutes } from './scoring/decision.routes.tsx'
import { explanationRoutes } from './scoring/explanation.routes.tsx'
import { ownedRoutes } from './scoring/owned.routes.tsx'
import { rankRoutes } from './scoring/rank/rank.routes.tsx'
import { scoringRoutes } from './scoring/scoring.routes.tsx'
import { scoringActions } from './scoring/scoring.ts'
import { trialRoutes } from './scoring/trial/trial.routes.tsx'
import { SelectionScreen } from './screens/SelectionScreen.tsx'
import { showSelection } from './selection.view.ts'

/** What the journal says of this stage. */
export const selectionActions: Record<string, string> = {
  ...scoringActions,
  ...dossierActions,
  ...flowActions,
  ...contestActions,
  ...equityActions,
  ...ballotActions,
  ...councilActions,
}

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
