import type { Shell } from '#kit/page/shell.ts'
import type { Clock } from '#plumbing/clock.ts'
import type { Db } from '#plumbing/database.ts'

/** What a screen and a form need to know of the request; `ground/env.ts` adds who is asking. */
export type KitEnv = {
  Variables: {
    db: Db
    clock: Clock
    makeShell: () => Promise<Shell>
  }
}
