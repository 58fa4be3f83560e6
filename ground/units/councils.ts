import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

export const councilDuties = ['chair', 'viceChair', 'member', 'secretary'] as const
export type CouncilDuty = (typeof councilDuties)[number]

/** “Hội đồng Thi đua - Khen thưởng” with its members by date. */
export type Council = {
  id: string
  name: string
  organisationId: string
  organisationName: string
  reference: string
  formedOn: Day
  illustrative: boolean
  members: {
    id: string
    personId: string
    name: string
    rank: string
    duty: CouncilDuty
    fromOn: Day
    toOn: Day | null
  }[]
}

export function councilDutyLabel(duty: CouncilDuty): string {
  const labels: Record<CouncilDuty, string> = {
    chair: t('Chủ tịch'),
    viceChair: t('Phó Chủ tịch'),
    member: t('Ủy viên'),
    secretary: t('Thư ký'),
  }
  return labels[duty]
}
