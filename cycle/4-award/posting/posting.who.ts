import type { Env } from '#ground/env.ts'
import { keepsPostings } from '#ground/posting/posting.policy.ts'
import { inYear } from '#ground/units/who.ts'
import { guard } from '#kit/http/guard.ts'

/** Who leads the cluster and who heads the body: they put lists up, take them down, close them. */
export const postingKeeper = guard<Env>('postingKeeper', (c) => inYear(c, keepsPostings))
