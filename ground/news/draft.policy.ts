import { allowed, hidden, type Verdict } from '#plumbing/verdict.ts'
import type { Actor } from '../people/actor.ts'
import { isOfNewsroom } from '../people/newsroom.ts'
import { isLeadStaff, isOrganisationHead, seesYear, type Year } from '../units/year.ts'

/** Those who make the magazine and see the year, its lead, and the head above it may make a draft of what happened. */
export function mayTellNews(who: Actor, year: Year): Verdict {
  const mayWrite = isOfNewsroom(who) || isLeadStaff(who, year) || isOrganisationHead(who, year)
  return mayWrite && seesYear(who, year) ? allowed : hidden
}
