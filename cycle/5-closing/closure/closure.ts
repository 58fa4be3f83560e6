import type { Day } from '#law/kernel/day.ts'
import type { Conference } from '../conference/conference.ts'

/** What stands between a conference and its closure. */
export type ClosingState = {
  conference: Conference | undefined
  present: number
  criteria: number
  unappraised: string[]
  unremarked: string[]
  nominations: number
  closedSittings: number
  undecided: number
}

/** “Tổng kết, bàn giao”: what is settled when the conference is closed. */
export type Closing = {
  nextLeadId: string
  effectiveOn: Day
  witness: string
  witnessId?: string | null
  openWork: string
  nextStartsOn: Day
  nextEndsOn: Day
}

/** One thing to have before the end, and where to see to it. */
export type Check = { label: string; done: boolean; why: string; room: string }

export const closureActions: Record<string, string> = {
  'conference.closed': 'Kết thúc hội nghị, tổng kết năm',
  'article.drafted': 'Lập bản nháp tin từ hội nghị',
}
