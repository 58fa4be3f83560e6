import type { Day } from '#law/kernel/day.ts'

/** “Bằng, giấy chứng nhận đã cấp”: one printed certificate of an award; a newer one replaces it. */
export type Certificate = {
  id: string
  awardId: string
  goldenBook: string
  issuedOn: Day
  payload: string
  replacedById: string | null
  illustrative: boolean
}

/** How a certificate of ours stands: genuine, or since which day it no longer speaks for its award. */
export type Standing =
  | { answer: 'genuine' }
  | { answer: 'ended' | 'replaced'; since: Day }
  | { answer: 'lowered'; since: Day; to: string }

/** What the public page answers about the words of a QR. */
export type Answer = Standing['answer'] | 'altered' | 'notOurs'

export const certificateActions: Record<string, string> = {
  'certificate.issued': 'Cấp bằng, giấy chứng nhận',
  'certificates.issued': 'Cấp bằng, giấy chứng nhận cho một quyết định',
}

/** “Số sổ vàng”: 12 of the year 2022 is written 12/2022. */
export function goldenBookNumber(number: number, issuedOn: Day): string {
  return `${number}/${issuedOn.slice(0, 4)}`
}
