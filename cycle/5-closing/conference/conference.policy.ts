import type { Actor } from '#ground/people/actor.ts'
import { isLeadStaff, openYear, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Conference } from './conference.ts'

/** The lead prepares the conference until the year is closed. */
export function mayPrepareConference(who: Actor, year: Year): Verdict {
  return isLeadStaff(who, year) ? openYear(year) : hidden
}

/** Everything that hangs on the conference needs it to be planned first. */
export function mayWriteAtConference(who: Actor, year: Year, conference: Conference | undefined): Verdict {
  const may = mayPrepareConference(who, year)
  if (may.kind !== 'allowed' || conference) return may
  return refused(t('Chưa có hội nghị. Hãy đặt tên, ngày, người chủ trì của hội nghị trước.'))
}
