import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

export const reaches = ['grassroots', 'ministry', 'national'] as const
/** “Phạm vi ảnh hưởng”: how far a work is recognised. */
export type Reach = (typeof reaches)[number]

/** “Sáng kiến”: a work reported in the year; it counts once somebody recognised it by a paper. */
export type Initiative = {
  id: string
  agencyId: string
  agencyName: string
  personName: string | null
  title: string
  summary: string
  reach: Reach
  recognisedOn: Day | null
  reference: string
  illustrative: boolean
  version: number
}

export function reachLabel(reach: Reach): string {
  return { grassroots: t('Cấp cơ sở'), ministry: t('Cấp bộ, ngành, tỉnh'), national: t('Toàn quốc') }[reach]
}
