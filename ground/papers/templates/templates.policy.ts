import { allowed, hidden, type Verdict } from '#plumbing/verdict.ts'
import { type Actor, staffOf } from '../../people/actor.ts'

/** The officer and the head of the agency, or of the agency that leads the cluster today, keep its templates. */
export function mayKeepTemplates(who: Actor, keeperId: string | null): Verdict {
  return staffOf(who, keeperId) ? allowed : hidden
}
