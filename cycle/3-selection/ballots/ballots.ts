import type { Day } from '#law/kernel/day.ts'
import type { Verdict } from '#plumbing/verdict.ts'

/** “Cách biểu quyết” of a sitting. */
export type Way = 'rollCall' | 'paper' | 'electronic'

/** A sitting as its ballot needs it. */
export type BallotSitting = {
  id: string
  yearId: string
  councilName: string
  organisationId: string
  heldOn: Day
  way: Way
  illustrative: boolean
  presiderId: string
  secretaryId: string
  openedAt: Date | null
  endedAt: Date | null
  closedAt: Date | null
}

/** A member of the council on the day of the sitting; `id` is of the membership. */
export type BallotMember = {
  id: string
  personId: string
  name: string
  rank: string
  duty: 'chair' | 'viceChair' | 'member' | 'secretary'
  voting: boolean
  presence: 'present' | 'absent' | 'writtenOpinion' | null
}

export type BallotNominee = {
  id: string
  nominationId: string
  position: number
  personId: string | null
  recipient: string
  agencyName: string
  awardCode: string
}

/** “Tổ kiểm phiếu”: two of them enter a paper count, each of them keeps a part of the key of an electronic ballot. */
export type Teller = {
  id: string
  personId: string
  name: string
  rank: string
  position: number
  heads: boolean
}

/** Nominees on whom exactly the same members vote: one sheet of paper, or one election. */
export type VoterGroup = { nomineeIds: string[]; memberIds: string[] }

export type NomineeCount = { yes: number; no: number; blank: number; invalid: number; recused: number }

/** The counts by nominee once they stand, else why not yet. */
export type Counted = { counts: Map<string, NomineeCount> | null; verdict: Verdict }

/** Everything the deeds and pages of one ballot begin with. */
export type Ballot = {
  sitting: BallotSitting
  members: BallotMember[]
  nominees: BallotNominee[]
  tellers: Teller[]
  /** Pairs `nominee_member` of members who take no part in a case. */
  excluded: Set<string>
}

/** More cases than this on one secret ballot are not read by anybody, and no page of them stays quick. */
export const mostNominees = 300

export const ballotActions: Record<string, string> = {
  'ballot.tellersNamed': 'Cử tổ kiểm phiếu',
  'ballot.opened': 'Mở bỏ phiếu kín',
  'ballot.ended': 'Kết thúc bỏ phiếu kín',
  'ballot.counted': 'Nhập kết quả kiểm phiếu',
  'ballot.signed': 'Ký biên bản kiểm phiếu',
  'ballot.prepared': 'Chuẩn bị bỏ phiếu điện tử',
  'ballot.keyPart': 'Gửi phần khóa kiểm phiếu',
  'ballot.codesMade': 'Nộp danh sách mã bỏ phiếu công khai',
  'ballot.voided': 'Hủy lần bỏ phiếu điện tử, bỏ phiếu lại bằng phiếu giấy',
  'ballot.decrypted': 'Gửi phần giải mã kết quả',
}
