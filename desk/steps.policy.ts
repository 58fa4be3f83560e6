import type { Actor } from '#ground/people/actor.ts'
import { isLeadStaff, openYear, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { hidden, refused, type Verdict } from '#plumbing/verdict.ts'

type Told = { toldByHand: boolean; done: boolean }

/** Dates are set, and steps that no other deed proves are told, by the lead while the year is open. */
export function mayTendStep(who: Actor, year: Year, step: Told): { move: Verdict; complete: Verdict } {
  const move = isLeadStaff(who, year) ? openYear(year) : hidden
  return { move, complete: move.kind === 'allowed' ? mayTell(step, move) : move }
}

function mayTell(step: Told, move: Verdict): Verdict {
  if (step.done) return refused(t('Mốc này đã xong rồi.'))
  if (!step.toldByHand) return refused(t('Mốc này tự xong khi việc tương ứng được ghi, không cần báo tay.'))
  return move
}
