import { z } from 'zod'
import { resolveElection, tallyElection } from '#cycle/3-selection/ballots/electronic/tally.job.ts'
import { doSweep } from '#desk/sweep/sweep.job.ts'
import { doPrint } from '#ground/register/printing/print.acts.ts'
import type { Db } from '#plumbing/database.ts'
import type { Jobs } from '#plumbing/jobs.ts'

const printWork = z.object({ printId: z.uuid(), publicUrl: z.string() })
const sweepWork = z.object({ sweepId: z.uuid() })
const electionWork = z.object({ electionId: z.uuid() })

/** Every kind of long work the program takes up. */
export function jobsOf(db: Db): Jobs {
  return {
    print: (work) => doPrint(db, printWork.parse(work)),
    sweep: (work) => doSweep(db, sweepWork.parse(work).sweepId),
    ballotTally: (work) => tallyElection(db, electionWork.parse(work).electionId),
    ballotResult: (work) => resolveElection(db, electionWork.parse(work).electionId),
  }
}
