import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { OwnShare } from './threshold.ts'

export const duties = ['chair', 'viceChair', 'member', 'secretary'] as const
export type CouncilDuty = (typeof duties)[number]

export const presences = ['present', 'absent', 'writtenOpinion'] as const
export type Presence = (typeof presences)[number]

export const choices = ['yes', 'no', 'blank', 'recused'] as const
export type Choice = (typeof choices)[number]

/** “Thành viên hội đồng”, a voting member unless the rules of a later version say otherwise. */
export type CouncilMember = { id: string; personId: string; name: string; rank: string; duty: CouncilDuty }

/** “Phiên họp”: one meeting of a council, open until its closure is recorded. */
export type Sitting = {
  id: string
  yearId: string
  councilId: string
  councilName: string
  organisationId: string
  heldOn: Day
  place: string
  presiderId: string
  secretaryId: string
  illustrative: boolean
  closedAt: Date | null
  closedBy: string | null
  minutesId: string | null
  ownShare: OwnShare | null
}

/** What stands between a sitting and its closure. */
export type Standing = { unheard: number; awaited: number; missingVotes: number; nominees: number }

/** The typed invitation to a sitting. */
export type Call = {
  heldOn: Day
  place: string
  presiderId: string
  nominationIds: string[]
  ownShare?: OwnShare | null
  illustrative?: boolean
}

export type TypedVote = { nomineeId: string; memberId: string; choice: Choice; reason: string }
export type TypedPresence = { memberId: string; presence: Presence }

export function dutyLabel(duty: CouncilDuty): string {
  return {
    chair: t('Chủ tịch Hội đồng'),
    viceChair: t('Phó Chủ tịch Hội đồng'),
    member: t('Ủy viên'),
    secretary: t('Thư ký'),
  }[duty]
}

export function presenceLabel(presence: Presence): string {
  return {
    present: t('Có mặt'),
    absent: t('Vắng mặt'),
    writtenOpinion: t('Vắng, có ý kiến bằng văn bản'),
  }[presence]
}

export function choiceLabel(choice: Choice): string {
  return {
    yes: t('Đồng ý'),
    no: t('Không đồng ý'),
    blank: t('Phiếu trắng'),
    recused: t('Không tham gia biểu quyết'),
  }[choice]
}

export const councilActions: Record<string, string> = {
  'sitting.opened': 'Mở phiên họp hội đồng',
  'sitting.attended': 'Ghi thành phần dự họp',
  'sitting.voted': 'Ghi biểu quyết',
  'sitting.closed': 'Kết thúc phiên họp',
}
