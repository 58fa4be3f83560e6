import type { Target } from '#cycle/1-launch/target/target.ts'
import { t } from '#plumbing/language.ts'

/** What of the magazine is counted for the office’s own targets. */
export const counts = ['regularIssues', 'specialIssues', 'bulletins', 'items'] as const
export type Count = (typeof counts)[number]

export function countLabel(count: Count): string {
  return {
    regularIssues: t('Số tạp chí thường kỳ đã ra'),
    specialIssues: t('Số đặc biệt đã ra'),
    bulletins: t('Bản tin hình, tiếng đã đăng'),
    items: t('Tin, bài, chùm ảnh đã đăng'),
  }[count]
}

/** Which count measures a target: of one section or of all, and how many are planned for the whole year. */
export type Choice = { targetId: string; count: Count; section: string | null; planned: number | null }

type Span = { monthsDone: number; monthsInAll: number }

/**
 * The figure of a target from what was counted so far: the count itself, or its share in percent of what the plan
 * wants by the end of the month, cut to one decimal. Nothing for a target that is not counted or has no plan.
 */
export function figureOf(
  target: Pick<Target, 'measure'>,
  { counted, planned }: { counted: number; planned: number | null },
  { monthsDone, monthsInAll }: Span,
): string | null {
  if (target.measure === 'number') return String(counted)
  if (target.measure !== 'percent' || planned === null || monthsDone === 0) return null
  return String(Math.floor((counted * monthsInAll * 1000) / (planned * monthsDone)) / 10)
}

export const officeActions: Record<string, string> = {
  'count.chosen': 'Chọn cách đếm chỉ tiêu của tòa soạn',
  'count.taken': 'Đưa số đếm được vào kết quả',
}
