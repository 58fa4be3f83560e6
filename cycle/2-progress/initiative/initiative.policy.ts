import { type Actor, staffOf } from '#ground/people/actor.ts'
import { isLeadStaff, openYear, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Initiative } from './initiative.ts'

export function mayAddInitiative(who: Actor, year: Year, agencyId: string): Verdict {
  return staffOf(who, agencyId) ? openYear(year) : hidden
}

/** The lead writes down by which paper a work was recognised; once. */
export function mayRecognise(who: Actor, year: Year, one: Pick<Initiative, 'recognisedOn'>): Verdict {
  if (!isLeadStaff(who, year)) return hidden
  if (one.recognisedOn) return refused(t('Sáng kiến này đã được công nhận.'))
  return openYear(year)
}
