import type { Day } from '#law/kernel/day.ts'
import type { Language } from '#plumbing/language.ts'

/** “Nhiệm vụ trong hệ thống”: what a person may be charged with. */
export type Duty =
  | 'officer'
  | 'head'
  | 'reporter'
  | 'editor'
  | 'editorInChief'
  | 'moderator'
  | 'administrator'

/** Somebody signed in, with the facts that hold today; rights follow from these and nothing else. */
export type Actor = {
  id: string
  accountId: string | null
  name: string
  rank: string
  today: Day
  language: Language
  duties: { duty: Duty; agencyId: string | null }[]
  agencyIds: string[]
  councilOrganisationIds: string[]
}

/** Whether the person has this duty in this agency today. */
export function servesAs(who: Actor, duty: Duty, agencyId: string | null): boolean {
  return agencyId !== null && who.duties.some((one) => one.duty === duty && one.agencyId === agencyId)
}

/** Whether the person has this duty anywhere today. */
export function hasDuty(who: Actor, duty: Duty): boolean {
  return who.duties.some((one) => one.duty === duty)
}

export function isAdministrator(who: Actor): boolean {
  return hasDuty(who, 'administrator')
}

/** Whether the person is officer or head of the agency today. */
export function staffOf(who: Actor, agencyId: string | null): boolean {
  return servesAs(who, 'officer', agencyId) || servesAs(who, 'head', agencyId)
}

/** The agencies the person is officer or head of today. */
export function chargedWith(who: Actor): string[] {
  return who.duties.flatMap((one) =>
    one.agencyId !== null && (one.duty === 'officer' || one.duty === 'head') ? [one.agencyId] : [],
  )
}

/** Rank and name, as papers write them. */
export function rankAndName(who: { rank: string; name: string }): string {
  return who.rank ? `${who.rank} ${who.name}` : who.name
}
