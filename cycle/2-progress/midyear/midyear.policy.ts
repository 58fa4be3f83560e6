import type { Actor } from '#ground/people/actor.ts'
import { isLeadStaff, openYear, type Year } from '#ground/units/year.ts'
import { hidden, type Verdict } from '#plumbing/verdict.ts'

/** The lead's staff holds the review, and may set it right while the year is open. */
export function mayHoldMidyear(who: Actor, year: Year): Verdict {
  return isLeadStaff(who, year) ? openYear(year) : hidden
}
