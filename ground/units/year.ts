import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { allowed, refused, type Verdict } from '#plumbing/verdict.ts'
import { type Actor, servesAs, staffOf } from '../people/actor.ts'

/** “Đơn vị thành viên”: an agency of the cluster in this year. */
export type Member = { id: string; name: string; abbreviation: string; function: string; position: number }

/** “Năm thi đua của cụm”: one cluster in one year, as it stands today. */
export type Year = {
  id: string
  slug: string
  year: number
  clusterId: string
  clusterName: string
  word: 'cluster' | 'block'
  organisationId: string
  organisationName: string
  profile: 'army' | 'civil'
  startsOn: Day
  endsOn: Day
  leadId: string | null
  leadName: string
  deputyIds: string[]
  members: Member[]
  closedAt: Date | null
  illustrativeYear: boolean
}

/** Whether the person is officer or head of the agency that leads the cluster today. */
export function isLeadStaff(who: Actor, year: Year): boolean {
  return staffOf(who, year.leadId)
}

/** Whether the person heads the body the cluster belongs to. */
export function isOrganisationHead(who: Actor, year: Year): boolean {
  return servesAs(who, 'head', year.organisationId)
}

/** Whether the person may see the year at all. */
export function seesYear(who: Actor, year: Year): boolean {
  return (
    who.agencyIds.includes(year.organisationId) ||
    who.councilOrganisationIds.includes(year.organisationId) ||
    year.members.some((member) => who.agencyIds.includes(member.id))
  )
}

/** The member agency of the year with this id, if there is one. */
export function memberOf(year: Year, agencyId: string): Member | undefined {
  return year.members.find((member) => member.id === agencyId)
}

/** The year one works in, of years told newest first: the one that runs; once it is closed, the one opened after it. */
export function runningYear<Seen extends { startsOn: Day; isClosed: boolean }>(years: Seen[], today: Day) {
  const begun = years.findIndex((one) => one.startsOn <= today)
  const at = begun > 0 && years[begun]?.isClosed ? begun - 1 : begun
  return years[at] ?? years.at(-1)
}

/** A closed year stands as it was reported. */
export function openYear(year: Year): Verdict {
  if (!year.closedAt) return allowed
  return refused(t('Năm thi đua đã tổng kết nên số liệu không sửa được nữa.'))
}
