import type { Day } from '#law/kernel/day.ts'

/** “Thu hồi”, “thay thế”, “đính chính”: what may happen to a paper after its issue. */
export type PaperChangeKind = 'withdrawn' | 'replaced' | 'corrected'

/** One change, seen from the paper it happened to or from the paper that brought it. */
export type PaperChange = {
  id: string
  kind: PaperChangeKind
  changedOn: Day
  reason: string
  /** The other paper: what replaced or corrected this one; or, where `isSource`, what this one replaced or corrected. */
  otherId: string | null
  otherReference: string
  otherTitle: string | null
  isSource: boolean
  by: string
  at: Date
}

/** Vietnamese of a change, as a state beside the paper. */
export const changeWords: Record<PaperChangeKind, string> = {
  withdrawn: 'đã thu hồi',
  replaced: 'đã bị thay thế',
  corrected: 'đã đính chính',
}

/** What a scan sent along with a change is a scan of; kept with it, so in Vietnamese. */
export const changeScans: Record<PaperChangeKind, string> = {
  withdrawn: 'Văn bản thu hồi',
  replaced: 'Văn bản thay thế',
  corrected: 'Công văn đính chính',
}

/** What the journal says of changes. */
export const paperChangeActions: Record<string, string> = {
  'paper.withdrawn': 'Thu hồi văn bản',
  'paper.replaced': 'Thay thế văn bản',
  'paper.corrected': 'Đính chính văn bản',
}
