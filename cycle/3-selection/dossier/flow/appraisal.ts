import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

export const appraisalOutcomes = ['agrees', 'disagrees', 'asksMore'] as const
export type AppraisalOutcome = (typeof appraisalOutcomes)[number]

/** “Xin ý kiến”: what is asked of several departments and of bodies outside at once. */
export type AppraisalAsked = {
  ids: string[]
  agencyIds: string[]
  /** Bodies outside, one name a line. */
  bodyNames: string[]
  matter: string
  dueOn: Day
}

export function outcomeLabel(outcome: AppraisalOutcome): string {
  return {
    agrees: t('Nhất trí'),
    disagrees: t('Không nhất trí'),
    asksMore: t('Đề nghị bổ sung'),
  }[outcome]
}
