import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

/** The lists of a record whose facts may be contested; `finding`: what was concluded of them. */
export const contestLists = [
  'years',
  'awards',
  'works',
  'disciplines',
  'hardship',
  'posts',
  'matters',
  'finding',
] as const
export type ContestList = (typeof contestLists)[number]

export const contestOutcomes = ['corrected', 'kept'] as const
export type ContestOutcome = (typeof contestOutcomes)[number]

/** Days the agency has to answer, its own rule: no read text sets one. */
export const daysToAnswer = 10

/** “Ý kiến về dữ kiện”: what a person says is wrong in his own record. */
export type Contest = {
  id: string
  personId: string
  person: string
  agencyId: string
  agencyName: string
  list: ContestList
  fact: string
  words: string
  receipt: string
  dueOn: Day
  madeAt: Date
  answer: { outcome: ContestOutcome; words: string; by: string; at: string } | null
}

export function listLabel(list: ContestList): string {
  return {
    years: t('Kết quả từng năm'),
    awards: t('Khen thưởng đã nhận'),
    works: t('Sáng kiến, đề tài'),
    disciplines: t('Kỷ luật'),
    hardship: t('Nơi công tác đặc thù'),
    posts: t('Chức vụ, đơn vị'),
    matters: t('Vụ việc đang xem xét'),
    finding: t('Kết luận về điều kiện'),
  }[list]
}

export function contestOutcomeLabel(outcome: ContestOutcome): string {
  return { corrected: t('Đã sửa dữ kiện'), kept: t('Giữ nguyên dữ kiện') }[outcome]
}

export const contestActions: Record<string, string> = {
  'fact.contested': 'Gửi ý kiến về dữ kiện của mình',
  'contest.answered': 'Trả lời ý kiến về dữ kiện',
}
