import { z } from 'zod'
import { resolveElection, tallyElection } from '#cycle/3-selection/ballots/electronic/tally.job.ts'
import { doSweep } from '#desk/sweep/sweep.job.ts'
import { doRun } from '#ground/papers/bulk/run.job.ts'
import { systemClock } from '#plumbing/clock.ts'
import type { Db } from '#plumbing/database.ts'
import type { Jobs } from '#plumbing/jobs.ts'
import { drawPages } from '#portal/issues/pages.job.ts'
import { makeRenditions } from '#portal/pictures/renditions.ts'
import { publishApproved } from '#portal/workflow/publication.job.ts'
import { clockOf } from './example-day.ts'
import { runKinds } from './run-kinds.ts'

const runWork = z.object({ runId: z.uuid() })
const sweepWork = z.object({ sweepId: z.uuid() })
const fileWork = z.object({ fileId: z.uuid() })
const publicationWork = z.object({ articleId: z.uuid(), stepId: z.uuid() })
const electionWork = z.object({ electionId: z.uuid() })

/** Every kind of long work the program takes up. */
export function jobsOf(db: Db): Jobs {
  return {
    run: (work) => doRun(db, runKinds, runWork.parse(work).runId),
    publication: async (work) =>
      publishApproved(db, await clockOf(db, systemClock), publicationWork.parse(work)),
    sweep: (work) => doSweep(db, sweepWork.parse(work).sweepId),
    renditions: (work) => makeRenditions(db, fileWork.parse(work).fileId),
    pages: (work) => drawPages(db, fileWork.parse(work).fileId),
    ballotTally: (work) => tallyElection(db, electionWork.parse(work).electionId),
    ballotResult: (work) => resolveElection(db, electionWork.parse(work).electionId),
  }
}
