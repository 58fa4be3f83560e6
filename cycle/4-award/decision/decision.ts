import type { Day } from '#law/kernel/day.ts'
import { type Listed, postOf } from '../submission/submission.ts'

/** “Tờ trình” waiting for, or followed by, its decision. */
export type SubmittedList = {
  id: string
  sittingId: string
  reference: string
  submittedOn: Day
  paperId: string | null
  decisionId: string | null
}

/** Recipients a reader of the list could not tell apart: same name, same post, same award, yet not one and the same line. */
export function namesakes(list: Listed[]): string[] {
  const seen = new Map<string, number>()
  for (const one of list) {
    const key = [one.recipient, postOf(one), one.awardCode].join('\n').toLocaleLowerCase('vi')
    seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  return [...seen].filter(([, count]) => count > 1).map(([key]) => key.split('\n')[0] ?? '')
}
