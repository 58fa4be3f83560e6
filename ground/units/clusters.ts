import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Profile } from './profiles.ts'

export const clusterWords = ['cluster', 'block'] as const
export const leadRoles = ['lead', 'deputy'] as const
export const profiles = ['army', 'civil'] as const satisfies Profile[]

export type ClusterWord = (typeof clusterWords)[number]
export type LeadRole = (typeof leadRoles)[number]

type Lasting = { id: string; agencyId: string; agencyName: string; fromOn: Day; toOn: Day | null }

/** “Cụm, khối thi đua” with its members, leads and years by date. */
export type Cluster = {
  id: string
  slug: string
  name: string
  word: ClusterWord
  organisationId: string
  organisationName: string
  illustrative: boolean
  members: Lasting[]
  leads: (Lasting & { role: LeadRole })[]
  years: { slug: string; year: number; profile: Profile; startsOn: Day; endsOn: Day; closed: boolean }[]
  closedUntil: Day | null // last day of the latest closed year
}

/** The agencies that lead the cluster on a day. */
export function leadsOn({ leads }: Pick<Cluster, 'leads'>, day: Day): string[] {
  return leads
    .filter((one) => one.role === 'lead' && one.fromOn <= day && (one.toOn === null || one.toOn > day))
    .map((one) => one.agencyId)
}

export function wordLabel(word: ClusterWord): string {
  return word === 'block' ? t('Khối thi đua') : t('Cụm thi đua')
}

export function roleLabel(role: LeadRole): string {
  return role === 'lead' ? t('Cụm trưởng') : t('Cụm phó')
}

export function profileLabel(profile: Profile): string {
  return profile === 'army'
    ? t('Quân đội: từ 01/11 năm trước đến 31/10, xét vào tháng 10')
    : t('Dân sự: từ 01/01 đến 31/12, xét vào tháng 1 năm sau')
}
