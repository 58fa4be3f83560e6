import { Hono } from 'hono'
import { launchRoutes } from '#cycle/1-launch/launch.routes.tsx'
import { progressRoutes } from '#cycle/2-progress/progress.routes.tsx'
import { selectionRoutes } from '#cycle/3-selection/selection.routes.tsx'
import { awardRoutes } from '#cycle/4-award/award.routes.tsx'
import { closingRoutes } from '#cycle/5-closing/closing.routes.tsx'
import { assessRoutes } from '#desk/assess/assess.routes.ts'
import { deskRoutes } from '#desk/desk.routes.tsx'
import { eligibilityRoutes } from '#desk/eligibility/eligibility.routes.tsx'
import { journalRoutes } from '#desk/journal.routes.tsx'
import { lawRoutes } from '#desk/law/law.routes.tsx'
import { paperDeskRoutes } from '#desk/papers/papers.routes.tsx'
import { scoreRoutes } from '#desk/score/score.routes.ts'
import { searchRoutes } from '#desk/search.routes.tsx'
import { sweepRoutes } from '#desk/sweep/sweep.routes.tsx'
import type { Env } from '#ground/env.ts'
import { fileRoutes } from '#ground/files/files.routes.tsx'
import { followUpRoutes } from '#ground/follow-ups/follow-ups.routes.tsx'
import { bodyRecordRoutes } from '#ground/merit/body.routes.tsx'
import { conductRoutes } from '#ground/merit/conduct.routes.ts'
import { factRoutes } from '#ground/merit/facts.routes.ts'
import { recordRoutes } from '#ground/merit/record.routes.tsx'
import { runRoutes } from '#ground/papers/bulk/run.routes.tsx'
import { paperRoutes } from '#ground/papers/papers.routes.tsx'
import { signingRoutes } from '#ground/papers/signing/signing.routes.tsx'
import { templateRoutes } from '#ground/papers/templates/templates.routes.tsx'
import { accessRoutes } from '#ground/people/access.routes.ts'
import { peopleRoutes } from '#ground/people/people.routes.tsx'
import { opinionRoutes } from '#ground/posting/opinions/opinion.routes.tsx'
import { certificateRoutes } from '#ground/register/certificates/certificates.routes.tsx'
import { changeRoutes } from '#ground/register/changes/changes.routes.tsx'
import { honourRoutes } from '#ground/register/honours/honours.routes.tsx'
import { insigniaRoutes } from '#ground/register/insignia/insignia.routes.tsx'
import { oldAwardRoutes } from '#ground/register/old-awards/old-awards.routes.tsx'
import { printingRoutes } from '#ground/register/printing/printing.routes.tsx'
import { registerRoutes } from '#ground/register/register.routes.tsx'
import { administrationRoutes } from '#ground/units/administration.routes.tsx'
import { agencyRoutes } from '#ground/units/agencies.routes.tsx'
import { clusterRoutes } from '#ground/units/clusters.routes.tsx'
import { councilRoutes } from '#ground/units/councils.routes.tsx'
import { portalRoutes } from '#portal/portal.routes.tsx'
import { statisticsRoutes } from '#statistics/statistics.routes.tsx'
import { runKinds } from './run-kinds.ts'
import { guideRoutes } from './setup/guide.routes.tsx'
import { setupRoutes } from './setup/setup.routes.tsx'
import { accountRoutes } from './sign-in/account.routes.tsx'
import { signInRoutes } from './sign-in/sign-in.routes.tsx'

/** Every address of the program that asks who may. */
export const routes = new Hono<Env>()
  .route('/', signInRoutes)
  .route('/', setupRoutes)
  .route('/', guideRoutes)
  .route('/', deskRoutes)
  .route('/', assessRoutes)
  .route('/', scoreRoutes)
  .route('/', journalRoutes)
  .route('/', lawRoutes)
  .route('/', sweepRoutes)
  .route('/', eligibilityRoutes)
  .route('/', searchRoutes)
  .route('/', accountRoutes)
  .route('/', launchRoutes)
  .route('/', progressRoutes)
  .route('/', selectionRoutes)
  .route('/', awardRoutes)
  .route('/', closingRoutes)
  .route('/', opinionRoutes)
  .route('/', registerRoutes)
  .route('/', changeRoutes)
  .route('/', certificateRoutes)
  .route('/', printingRoutes)
  .route('/', honourRoutes)
  .route('/', insigniaRoutes)
  .route('/', oldAwardRoutes)
  .route('/', recordRoutes)
  .route('/', factRoutes)
  .route('/', conductRoutes)
  .route('/', bodyRecordRoutes)
  .route('/', followUpRoutes)
  .route('/', fileRoutes)
  .route('/', runRoutes(runKinds))
  .route('/', paperRoutes)
  .route('/', templateRoutes)
  .route('/', signingRoutes)
  .route('/', peopleRoutes)
  .route('/', accessRoutes)
  .route('/', agencyRoutes)
  .route('/', clusterRoutes)
  .route('/', councilRoutes)
  .route('/', administrationRoutes)
  .route('/', portalRoutes)
  .route('/', statisticsRoutes)
  .route('/', paperDeskRoutes)
