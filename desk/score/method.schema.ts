import { z } from 'zod'
import { t } from '#plumbing/language.ts'
import type { Method, Quantity, Step, Worth } from '#scoring/scale.ts'
import { nearest } from '../assess/nearest.ts'
import { count, line, list, record, word } from '../assess/parts.ts'
import { decimal } from './decimal.ts'

export const measure = (about: string) => line(about, 200).min(1, { error: () => t('không được để trống') })

/** Exactly one of these fields. */
export function oneOf(names: readonly string[]) {
  return (given: object, context: z.RefinementCtx) => {
    const all = names.filter((name) => Reflect.get(given, name) !== undefined)
    if (all.length !== 1)
      context.addIssue({
        code: 'custom',
        message: t('ghi đúng một trong: {names}', { names: names.join(', ') }),
      })
  }
}

const worthShape = {
  points: decimal('Số điểm').optional(),
  percent: decimal('Phần trăm điểm tối đa của tiêu chí').optional(),
}

type Worthy = { points?: string | undefined; percent?: string | undefined }
const worthOf = ({ points, percent }: Worthy): Worth =>
  points === undefined ? { percent: percent ?? '0' } : { points }
const isWorth = oneOf(['points', 'percent'])

const step = record(
  {
    from: decimal('Từ số này (kể cả)').optional(),
    to: decimal('Đến trước số này (không kể)').optional(),
    ...worthShape,
  },
  'Một bậc',
)
  .superRefine(isWorth)
  .transform(
    ({ from, to, ...worth }): Step => ({
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...worthOf(worth),
    }),
  )

const grade = record({ grade: line('Mức'), ...worthShape }, 'Một mức')
  .superRefine(isWorth)
  .transform(({ grade: name, ...worth }) => ({ grade: name, ...worthOf(worth) }))

/** A figure to look at: one measure, or one as a percentage of another. */
export const quantity = record(
  {
    measure: measure('Số đo').optional(),
    percent: measure('Số đo là tử số').optional(),
    of: measure('Số đo là mẫu số').optional(),
  },
  'Con số để xét: {measure}, hoặc {percent, of}',
)
  .superRefine(oneOf(['measure', 'percent']))
  .superRefine(({ percent, of }, context) => {
    if ((percent === undefined) !== (of === undefined))
      context.addIssue({ code: 'custom', message: t('percent và of đi cùng nhau') })
  })
  .transform(
    ({ measure: own, percent, of }): Quantity =>
      percent !== undefined && of !== undefined ? { percent, of } : { measure: own ?? '' },
  )

const planned = {
  actual: measure('Số đo thực hiện; bỏ trống là số đo mang mã của tiêu chí').optional(),
  plan: measure('Số đo kế hoạch; bỏ trống là “mã:plan”').optional(),
  planFixed: decimal('Kế hoạch chung cho mọi đơn vị').optional(),
}

const over = record(
  {
    perPercent: decimal('Mỗi 1 % vượt được thêm bấy nhiêu % điểm chuẩn'),
    capPercent: decimal('Nhiều nhất bấy nhiêu % điểm chuẩn'),
  },
  'Điểm thưởng vượt chỉ tiêu',
)

const event = record(
  { measure: measure('Số đo đếm số lần').optional(), each: decimal('Điểm mỗi lần') },
  'Một loại vụ việc',
)

const kinds = {
  manual: record({ type: z.literal('manual') }, 'Người chấm cho điểm từ 0 đến tối đa'),
  noted: record(
    { type: z.literal('noted'), grades: list(line('Mức'), 'Các mức, tốt nhất trước').optional() },
    'Chỉ ghi lại, không có điểm',
  ),
  ratio: record(
    { type: z.literal('ratio'), ...planned, over: over.optional() },
    'Điểm × thực hiện / kế hoạch; càng ít càng tốt thì kế hoạch / thực hiện',
  ),
  best: record(
    {
      type: z.literal('best'),
      ...planned,
      reading: word(['excessRate', 'absolute'], 'So theo tỷ lệ vượt, hoặc theo số vượt').optional(),
      atTarget: decimal('Đạt chỉ tiêu được bấy nhiêu % điểm; bỏ trống là 50').optional(),
    },
    'So với đơn vị vượt nhiều nhất',
  ),
  steps: record(
    {
      type: z.literal('steps'),
      on: quantity.optional(),
      steps: list(step, 'Các bậc').min(1, { error: () => t('không được để trống') }),
    },
    'Theo bậc',
  ),
  grades: record(
    {
      type: z.literal('grades'),
      grades: list(grade, 'Các mức, tốt nhất trước').min(1, { error: () => t('không được để trống') }),
    },
    'Theo mức',
  ),
  yesNo: record({ type: z.literal('yesNo') }, 'Có thì đủ điểm, không thì 0'),
  count: record({ type: z.literal('count'), each: decimal('Điểm mỗi lần') }, 'Số lần × điểm, có mức trần'),
  events: record(
    { type: z.literal('events'), events: list(event, 'Các loại vụ việc') },
    'Trừ điểm theo từng vụ việc',
  ),
  sample: record(
    {
      type: z.literal('sample'),
      size: count('Số mẫu kiểm tra', 1),
      each: decimal('Điểm mỗi mẫu đạt'),
    },
    'Kiểm tra mẫu',
  ),
}

const types = Object.keys(kinds)

/** How a line turns figures into points. */
export const method: z.ZodType<Method> = z.discriminatedUnion(
  'type',
  [
    kinds.manual,
    kinds.noted,
    kinds.ratio,
    kinds.best,
    kinds.steps,
    kinds.grades,
    kinds.yesNo,
    kinds.count,
    kinds.events,
    kinds.sample,
  ],
  { error: (issue) => unknownType(issue.input, types) },
)

/** Says which type was perhaps meant. */
export function unknownType(input: unknown, known: readonly string[]): string | undefined {
  if (typeof input !== 'object' || input === null) return undefined
  const type: unknown = Reflect.get(input, 'type')
  if (type === undefined) return t('thiếu mục này')
  const meant = typeof type === 'string' ? nearest(type, known) : null
  return meant
    ? t('không có “{typed}”; có phải “{meant}”?', { typed: String(type).slice(0, 60), meant })
    : t('chỉ nhận: {words}', { words: known.join(', ') })
}
