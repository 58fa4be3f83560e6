import type { Actor } from '#ground/people/actor.ts'
import { isLeadStaff, openYear, type Year } from '#ground/units/year.ts'
import { hidden, type Verdict } from '#plumbing/verdict.ts'

/** The lead presents the exemplars of the year while it is open. */
export function mayAddExemplar(who: Actor, year: Year): Verdict {
  return isLeadStaff(who, year) ? openYear(year) : hidden
}
