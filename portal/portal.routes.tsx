import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { bulletinRoutes } from './bulletins/bulletins.routes.tsx'
import { certificatePageRoutes } from './certificates/certificates.routes.tsx'
import { commentRoutes } from './comments/comments.routes.tsx'
import { draftRoutes } from './drafts/drafts.routes.tsx'
import { honourRoutes } from './honours/honours.routes.tsx'
import { importRoutes } from './imports/imports.routes.tsx'
import { issueDeskRoutes } from './issues/desk.routes.tsx'
import { machineRoutes } from './machines/machines.routes.ts'
import { mediaRoutes } from './media/media.routes.ts'
import { moderationRoutes } from './moderation/moderation.routes.tsx'
import { figureRoutes } from './moderation-figures/figures.routes.tsx'
import { nameRoutes } from './names/names.routes.tsx'
import { editorRoutes } from './news/editor/editor.routes.tsx'
import { versionRoutes } from './news/editor/versions.routes.tsx'
import { newsRoutes } from './news/news.routes.tsx'
import { photoRoutes } from './news/photos.routes.ts'
import { officeRoutes } from './office/office.routes.tsx'
import { pictureRoutes } from './pictures/pictures.routes.ts'
import { portalPostingRoutes } from './postings/postings.routes.tsx'
import { aboutRoutes } from './reading/about/about.routes.tsx'
import { archiveRoutes } from './reading/archive/archive.routes.tsx'
import { issueRoutes } from './reading/issues/issues.routes.tsx'
import { listRoutes } from './reading/lists/lists.routes.tsx'
import { readingRoutes } from './reading/reading.routes.tsx'
import { reportRoutes } from './reading/reports/reports.routes.tsx'
import { searchRoutes } from './reading/search/search.routes.tsx'
import { shelfRoutes } from './reading/shelves/shelves.routes.tsx'
import { rightsRoutes } from './rights/rights.routes.ts'
import { roomRoutes } from './room/room.routes.tsx'
import { sectionOrderRoutes } from './sections/order.routes.tsx'
import { standingRoutes } from './standing/standing.routes.tsx'
import { verificationRoutes } from './verification/verification.routes.tsx'
import { workflowRoutes } from './workflow/workflow.routes.tsx'

/** The magazine: its readers, its editors, its comments. */
export const portalRoutes = new Hono<Env>()
  .route('/', readingRoutes)
  .route('/', searchRoutes)
  .route('/', archiveRoutes)
  .route('/', listRoutes)
  .route('/', aboutRoutes)
  .route('/', honourRoutes)
  .route('/', machineRoutes)
  .route('/', importRoutes)
  .route('/', pictureRoutes)
  .route('/', mediaRoutes)
  .route('/', shelfRoutes)
  .route('/', issueRoutes)
  .route('/', bulletinRoutes)
  .route('/', issueDeskRoutes)
  .route('/', commentRoutes)
  .route('/', portalPostingRoutes)
  .route('/', newsRoutes)
  .route('/', editorRoutes)
  .route('/', versionRoutes)
  .route('/', workflowRoutes)
  .route('/', draftRoutes)
  .route('/', officeRoutes)
  .route('/', roomRoutes)
  .route('/', sectionOrderRoutes)
  .route('/', nameRoutes)
  .route('/', standingRoutes)
  .route('/', photoRoutes)
  .route('/', moderationRoutes)
  .route('/', figureRoutes)
  .route('/', rightsRoutes)
  .route('/', reportRoutes)
  .route('/', certificatePageRoutes)
  .route('/', verificationRoutes)
