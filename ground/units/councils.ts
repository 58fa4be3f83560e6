import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { FileLink } from '../files/files.ts'

export const councilDuties = ['chair', 'viceChair', 'member', 'secretary'] as const
export type CouncilDuty = (typeof councilDuties)[number]

/** Why a member of a council ought not to judge a nominee. */
export const conflictGrounds = ['self', 'kin', 'sharedWork', 'headOfRecipient', 'sameAgency'] as const
export type ConflictGround = (typeof conflictGrounds)[number]

/** “Hội đồng Thi đua - Khen thưởng” with its members by date; one renewed names the one before. */
export type Council = {
  id: string
  name: string
  organisationId: string
  organisationName: string
  reference: string
  formedOn: Day
  termEndsOn: Day | null
  /** The office of the law the head of its body holds. */
  office: string | null
  previous: { id: string; name: string } | null
  next: { id: string; name: string; formedOn: Day } | null
  /** The grounds on which a member takes no part; the others are only told. */
  enforced: ConflictGround[]
  illustrative: boolean
  /** The scan of the decision that formed it. */
  decisionFile: FileLink | null
  members: {
    id: string
    personId: string
    name: string
    rank: string
    duty: CouncilDuty
    voting: boolean
    charge: string
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

/** A ground as the council's own rules name it. */
export function enforcedLabel(ground: ConflictGround): string {
  const labels: Record<ConflictGround, string> = {
    self: t('Là người được xét'),
    kin: t('Là người thân đã khai của người được xét'),
    sharedWork: t('Cùng đứng tên sáng kiến, đề tài trong hồ sơ'),
    headOfRecipient: t('Đứng đầu tập thể được xét'),
    sameAgency: t('Cùng cơ quan với đối tượng được xét'),
  }
  return labels[ground]
}
