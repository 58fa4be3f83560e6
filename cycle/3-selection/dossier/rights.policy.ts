import { type Actor, staffOf } from '#ground/people/actor.ts'
import { isLeadStaff, isOrganisationHead, openYear, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Dossier } from './dossier-of.store.ts'
import { type DossierStep, stepLabel } from './steps.ts'

/** How somebody stands to a dossier, beyond his duties: his seat in the council, an opinion asked of his department. */
export type Seat = {
  duty: 'chair' | 'viceChair' | 'member' | 'secretary' | null
  isAsked: boolean
  isHidden: boolean
}

type Owned = Pick<Dossier, 'agencyId' | 'personId'>
type Placed = Owned & Pick<Dossier, 'heldBy'>

/** Whether the dossier is there for the person at all; a conflict that takes him out hides it whole. */
export function seesDossier(
  who: Actor,
  year: Year,
  { dossier, seat }: { dossier: Placed; seat: Seat },
): boolean {
  if (seat.isHidden) return false
  return (
    staffOf(who, dossier.agencyId) ||
    staffOf(who, dossier.heldBy) ||
    isLeadStaff(who, year) ||
    isOrganisationHead(who, year) ||
    checks(who, year, dossier) ||
    seat.isAsked ||
    seat.duty !== null
  )
}

/** A department that was only asked for its opinion sees the dossier, not what the law finds in the record behind it. */
export function seesFindings(
  who: Actor,
  year: Year,
  { dossier, seat }: { dossier: Placed; seat: Seat },
): boolean {
  return seesDossier(who, year, { dossier, seat: { ...seat, isAsked: false } })
}

/** Whether the due-process sheet is there: for whom the findings are, and for the person nominated himself. */
export function seesProcess(who: Actor, year: Year, about: { dossier: Placed; seat: Seat }): boolean {
  if (about.dossier.personId === who.id) return !about.seat.isHidden
  return seesFindings(who, year, about)
}

/** Who looks a dossier over: the lead's staff; for the lead's own a deputy's, else the body's. Nobody his own agency's. */
export function checks(who: Actor, year: Year, { agencyId, personId }: Owned): boolean {
  if (who.agencyIds.includes(agencyId) || personId === who.id) return false
  if (year.leadId !== null && year.leadId !== agencyId) return isLeadStaff(who, year)
  const deputy = year.deputyIds.find((id) => id !== agencyId)
  return staffOf(who, deputy ?? year.organisationId)
}

/** Whether the person decides that a nomination stands against a finding: who checks it, or who keeps the council. */
export function decidesFindings(
  who: Actor,
  year: Year,
  { dossier, seat }: { dossier: Owned; seat: Seat },
): boolean {
  if (who.agencyIds.includes(dossier.agencyId) || dossier.personId === who.id) return false
  return checks(who, year, dossier) || seat.duty === 'chair' || seat.duty === 'secretary'
}

/** Whether the person may change what the dossier says: its agency, while it has it in hand. */
export function mayWriteDossier(who: Actor, year: Year, dossier: Owned & Pick<Dossier, 'step'>): Verdict {
  return mayTend(who, year, { dossier, steps: ['drafting', 'returned'] })
}

const underway: DossierStep[] = ['drafting', 'returned', 'appraisal', 'council']

/** A paper that is missing or was sent back may still come while the rest of the dossier goes on. */
export function mayAddPaper(who: Actor, year: Year, dossier: Owned & Pick<Dossier, 'step'>): Verdict {
  return mayTend(who, year, { dossier, steps: underway })
}

type Tending = { dossier: Owned & Pick<Dossier, 'step'>; steps: DossierStep[] }

function mayTend(who: Actor, year: Year, { dossier, steps }: Tending): Verdict {
  if (!staffOf(who, dossier.agencyId)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  return inStep(dossier.step, steps)
}

function inStep(step: DossierStep, steps: DossierStep[]): Verdict {
  if (steps.includes(step)) return { kind: 'allowed' }
  return refused(
    t('Hồ sơ đang ở bước “{step}” nên không sửa được. Cần sửa thì đề nghị nơi đang giữ trả lại.', {
      step: stepLabel(step),
    }),
  )
}

/** Sending one paper back, while the dossier is on its way to the council. */
export function mayReturnPaper(who: Actor, year: Year, dossier: Owned & Pick<Dossier, 'step'>): Verdict {
  if (!checks(who, year, dossier)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  return inStep(dossier.step, underway)
}

/** Letting a nomination stand against a finding; never by who proposes it. */
export function mayOverride(
  who: Actor,
  year: Year,
  about: { dossier: Owned & Pick<Dossier, 'step'>; seat: Seat },
): Verdict {
  const { dossier } = about
  if (!decidesFindings(who, year, about)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  return inStep(dossier.step, ['appraisal', 'returned', 'council', 'posting', 'submission'])
}
