import { z } from 'zod'
import { doSweep } from '#desk/sweep/sweep.job.ts'
import type { Db } from '#plumbing/database.ts'
import type { Jobs } from '#plumbing/jobs.ts'

const sweepWork = z.object({ sweepId: z.uuid() })

/** Every kind of long work the program takes up. */
export function jobsOf(db: Db): Jobs {
  return {
    sweep: (work) => doSweep(db, sweepWork.parse(work).sweepId),
  }
}
