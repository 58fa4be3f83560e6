import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

/** “Sáng kiến, đề tài”: of the year (`initiative`), or recognised elsewhere and kept in the record (`pastWork`). */
export type WorkRef = { from: 'initiative' | 'pastWork'; id: string }

const workSteps = ['submitted', 'accepted', 'examined', 'recognised', 'refused'] as const
type WorkStep = (typeof workSteps)[number]

/** The steps an agency writes down; recognition is written where works are recognised, by the lead. */
export const ownSteps = ['submitted', 'accepted', 'examined', 'refused'] as const satisfies WorkStep[]

export function workStepLabel(step: WorkStep): string {
  return {
    submitted: t('Nộp'),
    accepted: t('Tiếp nhận'),
    examined: t('Xét, đánh giá'),
    recognised: t('Công nhận'),
    refused: t('Không công nhận'),
  }[step]
}

/** A work with its way to recognition, what used it up, and the other standing nominations that rest on it. */
export type Work = WorkRef & {
  attachedId: string | null
  title: string
  author: string | null
  reach: 'grassroots' | 'formation' | 'ministry' | 'national'
  recognisedOn: Day | null
  reference: string
  illustrative: boolean
  steps: { step: WorkStep; onDay: Day; reference: string; words: string }[]
  usedBy: { code: string; year: number } | null
  others: { id: string; recipient: string; awardCode: string }[]
}
