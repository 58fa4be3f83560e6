import { z } from 'zod'
import { resolveElection, tallyElection } from '#cycle/3-selection/ballots/electronic/tally.job.ts'
import { doSweep } from '#desk/sweep/sweep.job.ts'
import { doRun } from '#ground/papers/bulk/run.job.ts'
import { systemClock } from '#plumbing/clock.ts'
import type { Db } from '#plumbing/database.ts'
import type { Jobs } from '#plumbing/jobs.ts'
import { readImport } from '#portal/imports/reading.job.ts'
import { undoWritten } from '#portal/imports/undoing.job.ts'
import { writeImport } from '#portal/imports/writing.job.ts'
import { drawPages } from '#portal/issues/pages.job.ts'
import { type Post, sendLeft } from '#portal/mails/letter.job.ts'
import { makeRenditions } from '#portal/pictures/renditions.ts'
import { keepNoLonger } from '#portal/rights/retention.job.ts'
import { publishApproved } from '#portal/workflow/publication.job.ts'
import { clockOf } from './example-day.ts'
import { runKinds } from './run-kinds.ts'

const runWork = z.object({ runId: z.uuid() })
const sweepWork = z.object({ sweepId: z.uuid() })
const fileWork = z.object({ fileId: z.uuid() })
const publicationWork = z.object({ articleId: z.uuid(), stepId: z.uuid() })
const importWork = z.object({ importId: z.uuid() })
const mailWork = z.object({ mailId: z.uuid() })
const noPost: Post = { route: null, site: 'http://localhost' }
const electionWork = z.object({ electionId: z.uuid() })

/** Every kind of long work the program takes up. */
export function jobsOf(db: Db, post: Post = noPost): Jobs {
  return {
    letter: (work) => sendLeft(db, post, mailWork.parse(work).mailId),
    commentRetention: async () => keepNoLonger(db, await clockOf(db, systemClock)),
    run: (work) => doRun(db, runKinds, runWork.parse(work).runId),
    publication: async (work) =>
      publishApproved(db, await clockOf(db, systemClock), publicationWork.parse(work)),
    sweep: (work) => doSweep(db, sweepWork.parse(work).sweepId),
    renditions: (work) => makeRenditions(db, fileWork.parse(work).fileId),
    pages: (work) => drawPages(db, fileWork.parse(work).fileId),
    importReading: (work) => readImport(db, importWork.parse(work).importId),
    importWriting: async (work) =>
      writeImport(db, await clockOf(db, systemClock), importWork.parse(work).importId),
    importUndoing: async (work) =>
      undoWritten(db, await clockOf(db, systemClock), importWork.parse(work).importId),
    ballotTally: (work) => tallyElection(db, electionWork.parse(work).electionId),
    ballotResult: (work) => resolveElection(db, electionWork.parse(work).electionId),
  }
}
