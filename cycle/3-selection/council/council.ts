import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Way } from '../ballots/ballots.ts'
import type { OwnShare } from './threshold.ts'

const duties = ['chair', 'viceChair', 'member', 'secretary'] as const
export type CouncilDuty = (typeof duties)[number]

export const presences = ['present', 'absent', 'writtenOpinion'] as const
export type Presence = (typeof presences)[number]

export const ways = ['rollCall', 'paper', 'electronic'] as const satisfies Way[]

export const choices = ['yes', 'no', 'blank', 'recused'] as const
export type Choice = (typeof choices)[number]

/** “Thành viên hội đồng”; one who does not vote attends and is never counted. */
export type CouncilMember = {
  id: string
  personId: string
  name: string
  rank: string
  duty: CouncilDuty
  voting: boolean
}

/** “Phiên họp”: one meeting of a council, open until its closure is recorded. */
export type Sitting = {
  id: string
  yearId: string
  councilId: string
  councilName: string
  organisationId: string
  heldOn: Day
  place: string
  way: Way
  presiderId: string
  secretaryId: string
  illustrative: boolean
  /** Opening of a secret ballot; a roll call has none. */
  ballotOpenedAt: Date | null
  closedAt: Date | null
  closedBy: string | null
  minutesId: string | null
  ownShare: OwnShare | null
}

/** What stands between a sitting and its closure, counted over its members. */
export type Standing = {
  nominees: number
  unheard: number
  /** Absent voting members without a written opinion. */
  awaited: number
  /** Voting members who are there. */
  present: number
  missingVotes: number
}

/** The typed invitation to a sitting. */
export type Call = {
  heldOn: Day
  place: string
  way?: Way
  presiderId: string
  nominationIds: string[]
  /** Everything that waits and fits, instead of chosen ones. */
  filter?: WaitingFilter
  ownShare?: OwnShare | null
  illustrative?: boolean
}

/** A vote as it is written down; `none` takes back what was written before. */
export type TypedVote = { nomineeId: string; memberId: string; choice: 'yes' | 'no' | 'blank' | 'none' }
/** Which of the waiting dossiers: of one award, of one agency, with these words in the name. */
export type WaitingFilter = { awardCode: string; agencyId: string; words: string }
export const everything: WaitingFilter = { awardCode: '', agencyId: '', words: '' }

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

export function wayLabel(way: Way): string {
  return {
    rollCall: t('Biểu quyết công khai, ghi tên từng người'),
    paper: t('Bỏ phiếu kín bằng phiếu giấy'),
    electronic: t('Bỏ phiếu kín điện tử'),
  }[way]
}

export const councilActions: Record<string, string> = {
  'sitting.opened': 'Mở phiên họp hội đồng',
  'sitting.attended': 'Ghi thành phần dự họp',
  'sitting.agenda': 'Ghi chương trình phiên họp',
  'sitting.opinion': 'Nhận ý kiến bằng văn bản',
  'sitting.recused': 'Ghi thành viên không tham gia biểu quyết',
  'sitting.voted': 'Ghi biểu quyết',
  'sitting.closed': 'Kết thúc phiên họp',
}
