import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { PostingRule } from './rule.ts'

/** Where a list is put up: for everybody on the portal, or for who serves in the year. */
export const places = ['portal', 'inside'] as const
export type PostingPlace = (typeof places)[number]

/** “Công khai”: a list put up for a number of working days, as it was signed. */
export type Posting = {
  id: string
  slug: string
  yearId: string
  year: number
  organisationId: string
  organisationName: string
  clusterName: string
  sittingId: string | null
  title: string
  place: PostingPlace
  placeWords: string
  rule: PostingRule
  days: number
  ownRule: string
  postedOn: Day
  endsOn: Day
  snapshot: string
  digest: string
  signature: string
  publicKey: string
  keyKnown: boolean
  paperId: string | null
  illustrative: boolean
  takenDown: { reason: string; at: Date } | null
  closedAt: Date | null
  closingPaperId: string | null
}

/** One name of a posted list. */
export type PostingEntry = {
  id: string
  position: number
  nominationId: string
  recipient: string
  agencyName: string
  awardCode: string
  achievement: string
}

/** How long the names stay on the portal after the last day, in days: then the page says that it is over. */
export const daysShownAfter = 30

export function placeLabel(place: PostingPlace): string {
  return { portal: t('Trên cổng thông tin'), inside: t('Trong nội bộ cơ quan') }[place]
}

export const postingActions: Record<string, string> = {
  'posting.putUp': 'Công khai danh sách',
  'posting.takenDown': 'Gỡ danh sách công khai',
  'posting.closed': 'Kết thúc công khai',
  'nomination.suspended': 'Tạm dừng xét một trường hợp',
  'suspension.lifted': 'Thôi tạm dừng một trường hợp',
  'opinion.received': 'Nhận ý kiến về danh sách công khai',
  'opinion.answered': 'Trả lời ý kiến về danh sách công khai',
  'opinion.authorSeen': 'Xem người gửi ý kiến',
  'opinion.handlerNamed': 'Giao người xử lý tố cáo',
}
