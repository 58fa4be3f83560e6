import type { KitEnv } from '#kit/http/env.ts'
import type { Attempt } from '#kit/page/shell.ts'
import type { Clock } from '#plumbing/clock.ts'
import type { Db } from '#plumbing/database.ts'
import type { RunSettings } from '#plumbing/settings.ts'
import type { Actor } from './people/actor.ts'
import type { Year } from './units/year.ts'

/** What every route knows. `actor` and `year` are there only behind a guard that set them. */
export type Env = {
  Variables: KitEnv['Variables'] & {
    pool: Db
    /** The hour of the world, whatever day an example lives on. */
    trueClock: Clock
    settings: RunSettings
    actor: Actor
    actorOrNull: Actor | null
    sessionId: string | null
    mustChange: boolean
    csrf: string | null
    address: string
    draw: (request: Request, attempt: Attempt) => Promise<Response>
    year: Year
    agencyId: string
  }
}
