import type { z } from 'zod'
import type { Question } from '#law/answer/ask.ts'
import { layers } from '#law/kernel/asked.ts'
import { type AwardCode, awardCodes } from '#law/kernel/award-code.ts'
import { yearOf } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { count, day, list, record, word } from './parts.ts'

/** The first day of the law we hold. */
const firstDay = '2014-01-01'

/** What is asked of every subject: the question of the law, and the one award wanted, if one is. */
export type Wanted = Question & { award?: AwardCode }

export const questionShape = {
  year: count('Năm thi đua được xét', 2000, 2100),
  receivedOn: day('Ngày nhận hồ sơ: chọn luật của ngày đó').refine((one) => one < '0001' || one >= firstDay, {
    error: () => t('chưa có luật thành văn trước ngày {day}', { day: firstDay }),
  }),
  decidedOn: day('Ngày quyết định; bỏ trống là ngày nhận hồ sơ').optional(),
  layers: list(word(layers, 'Lớp quy định'), 'Quy định riêng, gần nhất trước', layers.length).optional(),
  readings: record(
    {
      windows: word(['disjoint', 'sliding'], 'Giai đoạn xét có được gối nhau').optional(),
      runAfterAward: word(['after', 'any'], 'Chuỗi năm bắt đầu sau phần thưởng làm căn cứ').optional(),
      workUse: word(['once', 'oncePerKind'], 'Sáng kiến dùng được mấy lần').optional(),
    },
    'Cách đọc chỗ luật để ngỏ',
  ).optional(),
  award: word(awardCodes, 'Chỉ xét khen thưởng này').optional(),
}

type Order = { year: number; receivedOn: string; decidedOn?: string }

/** The days in their order: nothing is judged before its year begins, nor decided before it is received. */
export function checkOrder({ year, receivedOn, decidedOn }: Order, context: z.RefinementCtx) {
  const complain = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message })
  if (year > yearOf(receivedOn)) complain('year', t('năm xét không thể sau năm nhận hồ sơ'))
  if (decidedOn !== undefined && decidedOn < receivedOn)
    complain('decidedOn', t('ngày quyết định trước ngày nhận hồ sơ'))
}

export const questionSchema: z.ZodType<Wanted> = record(questionShape, 'Câu hỏi').superRefine(checkOrder)
