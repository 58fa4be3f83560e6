import { vnInstant } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import type { StepTaken } from '../news/steps.store.ts'

/** What a step is called where the way of an item is told. */
export function stepLabel({ step, publishAt }: Pick<StepTaken, 'step' | 'publishAt'>): string {
  if (step === 'approved' && publishAt) return t('Duyệt, hẹn đăng lúc {at}', { at: vnInstant(publishAt) })
  return {
    submitted: t('Gửi biên tập'),
    passed: t('Biên tập xong, chuyển duyệt'),
    returned: t('Trả lại'),
    approved: t('Duyệt, xuất bản'),
    recalled: t('Rút lại'),
  }[step]
}

/** An instant typed as a day and an hour of Việt Nam. Throws at the field when the hour cannot be read. */
export function instantTyped(day: Day, hour: string): Date {
  const parts = /^([01]?\d|2[0-3])\s*[:h.]\s*([0-5]\d)$/i.exec(hour.trim())
  if (!parts) throw new BadInput({ publishTime: t('Giờ chưa đúng. Hãy nhập giờ:phút, ví dụ 07:30.') })
  return new Date(`${day}T${(parts[1] ?? '').padStart(2, '0')}:${parts[2]}:00+07:00`)
}

export const workflowActions: Record<string, string> = {
  'article.submitted': 'Gửi bài biên tập',
  'article.passed': 'Biên tập xong, chuyển duyệt',
  'article.returned': 'Trả lại bài',
  'article.recalled': 'Rút lại bài',
  'article.scheduled': 'Hẹn giờ đăng bài',
  'article.dueSet': 'Đặt hạn của bài',
}
