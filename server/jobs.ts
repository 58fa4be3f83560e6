import type { Db } from '#plumbing/database.ts'
import type { Jobs } from '#plumbing/jobs.ts'

/** Every kind of long work the program takes up. */
export function jobsOf(_db: Db): Jobs {
  return {}
}
