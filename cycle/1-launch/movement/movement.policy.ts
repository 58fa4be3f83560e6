import type { Actor } from '#ground/people/actor.ts'
import { isLeadStaff, openYear, type Year } from '#ground/units/year.ts'
import { hidden, type Verdict } from '#plumbing/verdict.ts'

export function mayWriteMovement(who: Actor, year: Year): Verdict {
  if (!isLeadStaff(who, year)) return hidden
  return openYear(year)
}
