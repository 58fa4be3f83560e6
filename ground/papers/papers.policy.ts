import { allowed, hidden, type Verdict } from '#plumbing/verdict.ts'
import { type Actor, staffOf } from '../people/actor.ts'
import { isLeadStaff, isOrganisationHead, seesYear, type Year } from '../units/year.ts'

/** Minutes of a sitting name who stood aside and why: the council's, the head's and the lead's, not the whole year's. */
export const closedCodes = ['sittingMinutes']

/** Whether a person reads the papers that are not everybody's. */
export function readsClosed(who: Actor, year: Year): boolean {
  return (
    who.councilOrganisationIds.includes(year.organisationId) ||
    isOrganisationHead(who, year) ||
    isLeadStaff(who, year)
  )
}

/** A paper is read by those who see its year, at the address of that year alone; some are for fewer. */
export function mayReadPaper(
  who: Actor,
  paper: { yearId: string | null; code: string },
  year: Year,
): Verdict {
  if (paper.yearId !== year.id || !seesYear(who, year)) return hidden
  return !closedCodes.includes(paper.code) || readsClosed(who, year) ? allowed : hidden
}

/** Whose hand a paper is in: the staff of its agency, else the lead; always the head of the body. */
export function keepsPaper(who: Actor, paper: { agencyId: string | null }, year: Year): boolean {
  if (isOrganisationHead(who, year)) return true
  return paper.agencyId ? staffOf(who, paper.agencyId) : isLeadStaff(who, year)
}
