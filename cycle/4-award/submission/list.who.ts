import type { Env } from '#ground/env.ts'
import { inYear } from '#ground/units/who.ts'
import { guard } from '#kit/http/guard.ts'
import { keepsAwards } from './submission.policy.ts'

/** Staff of the lead, and the head of the body: those who keep the papers of lists and decisions. */
export const listKeeper = guard<Env>('listKeeper', (c) => inYear(c, keepsAwards))
