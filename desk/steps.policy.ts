import type { Actor } from '#ground/people/actor.ts'
import { isLeadStaff, openYear, type Year } from '#ground/units/year.ts'
import { hidden, type Verdict } from '#plumbing/verdict.ts'

/** Dates are set, and steps that no other deed proves are told, by the lead while the year is open. */
export function mayTendStep(
  who: Actor,
  year: Year,
  step: { toldByHand: boolean; done: boolean },
): { move: Verdict; complete: Verdict } {
  const move = isLeadStaff(who, year) ? openYear(year) : hidden
  return { move, complete: step.toldByHand && !step.done ? move : hidden }
}
