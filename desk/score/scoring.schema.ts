import { z } from 'zod'
import { t } from '#plumbing/language.ts'
import type { Band, Condition, Indicator, Rules, Value } from '#scoring/scale.ts'
import { directions } from '#scoring/scale.ts'
import { count, line, list, record, word } from '../assess/parts.ts'
import { criterion, type SentCriterion } from './criterion.schema.ts'
import { decimal, value } from './decimal.ts'
import { measure, oneOf, quantity, unknownType } from './method.schema.ts'

const figure = { quantity, figure: decimal('Con số để so') }
const conditions = [
  record(
    {
      type: z.literal('noZero'),
      criteria: list(measure('Mã'), 'Những dòng này; bỏ trống là mọi dòng bắt buộc').optional(),
    },
    'Không dòng nào bằng 0',
  ),
  record({ type: z.literal('topShare'), percent: decimal('Phần trăm') }, 'Trong số phần trăm đứng đầu'),
  record({ type: z.literal('atLeast'), ...figure }, 'Từ số này trở lên'),
  record({ type: z.literal('moreThan'), ...figure }, 'Trên số này'),
  record({ type: z.literal('atMost'), ...figure }, 'Từ số này trở xuống'),
  record({ type: z.literal('lessThan'), ...figure }, 'Dưới số này'),
  record(
    { type: z.literal('gradeAtLeast'), measure: measure('Dòng có mức'), grade: line('Mức') },
    'Từ mức này trở lên',
  ),
  record(
    { type: z.literal('is'), measure: measure('Dòng có, không'), answer: word(['yes', 'no'], 'Câu trả lời') },
    'Trả lời đúng như vậy',
  ),
] as const
const conditionTypes = [
  ...['noZero', 'topShare', 'atLeast', 'moreThan', 'atMost', 'lessThan', 'gradeAtLeast', 'is'],
]

const condition: z.ZodType<Condition> = z.discriminatedUnion('type', conditions, {
  error: (issue) => unknownType(issue.input, conditionTypes),
})

const band: z.ZodType<Band> = record(
  {
    code: line('Mã', 200),
    title: line('Tên mức'),
    from: decimal('Từ điểm này (kể cả)').optional(),
    to: decimal('Đến trước điểm này (không kể)').optional(),
    conditions: list(condition, 'Điều kiện khác').optional(),
  },
  'Mức xếp loại',
)

const indicator: z.ZodType<Indicator> = record(
  {
    title: line('Tên chỉ số'),
    direction: word(directions, 'Càng nhiều (more) hay càng ít (less) càng tốt').optional(),
    criterion: measure('Điểm của tiêu chí này').optional(),
    quantity: quantity.optional(),
  },
  'Chỉ số phân định khi bằng điểm',
)
  .superRefine(oneOf(['criterion', 'quantity']))
  .transform(({ title, direction, criterion: code, quantity: of }): Indicator => {
    const named = { title, ...(direction ? { direction } : {}) }
    return of ? { ...named, quantity: of } : { ...named, criterion: code ?? '' }
  })

const limit = (about: string) => decimal(about).nullable().optional()

const rules: z.ZodType<Partial<Rules>> = record(
  {
    places: count('Số chữ số thập phân khi hiện; thứ hạng không nhìn vào', 0, 10).optional(),
    expected: limit('Tổng điểm chuẩn phải bằng'),
    notAssigned: word(['scaleUp', 'leaveOut', 'full'], 'Dòng không giao').optional(),
    zeroPlan: word(['refuse', 'notAssigned', 'zero', 'full'], 'Kế hoạch bằng 0').optional(),
    overCap: limit('Trần của mọi điểm vượt chỉ tiêu'),
    extraCap: limit('Trần của mọi điểm thưởng'),
    deductionCap: limit('Trần của mọi điểm trừ'),
    floor: limit('Tổng điểm ít nhất'),
    cap: limit('Tổng điểm nhiều nhất'),
    ties: word(['share', 'ballot'], 'Vẫn bằng nhau: đồng hạng, hoặc bỏ phiếu').optional(),
    shared: word(['skip', 'dense'], 'Sau đồng hạng: 1, 1, 3 hoặc 1, 1, 2').optional(),
  },
  'Quy tắc; mục bỏ trống theo thường lệ',
)

export type SentScale = {
  title: string
  criteria: SentCriterion[]
  rules?: Partial<Rules>
  bands?: Band[]
  tieBreak?: Indicator[]
}

/** “Bảng tiêu chí” as it is sent. */
const scale: z.ZodType<SentScale> = record(
  {
    title: line('Tên bảng', 2000),
    criteria: list(criterion, 'Các tiêu chí: cây, hoặc ngang hàng với parent', 5000).min(1, {
      error: () => t('không được để trống'),
    }),
    rules: rules.optional(),
    bands: list(band, 'Các mức xếp loại, tốt nhất trước', 50).optional(),
    tieBreak: list(indicator, 'Thứ tự phân định khi bằng điểm', 50).optional(),
  },
  'Bảng tiêu chí',
)

const values = z
  .record(z.string(), value)
  .describe('Số liệu theo số đo: mã tiêu chí; kế hoạch là “mã:plan”. Chưa có thì bỏ trống')

const agency = record(
  {
    id: measure('Mã đơn vị'),
    name: line('Tên đơn vị'),
    groups: list(line('Nhóm'), 'Các nhóm của đơn vị').optional(),
    values: values.optional(),
    notAssigned: z
      .record(z.string(), line('Lý do', 2000))
      .describe('Dòng không giao cho đơn vị, kèm lý do')
      .optional(),
    ballot: count('Số phiếu khi bỏ phiếu phân định').optional(),
  },
  'Đơn vị được chấm',
)

export type SentAgency = {
  id: string
  name: string
  groups?: string[]
  values?: Record<string, Value>
  notAssigned?: Record<string, string>
  ballot?: number
}

export type SentScoring = {
  format: 'scoring/1'
  scale: SentScale
  agencies: SentAgency[]
  columns?: Record<string, Record<string, Record<string, Value>>>
}

/** Criteria and results as programs send them; nothing that is not named here is taken. */
export const scoringSchema: z.ZodType<SentScoring> = record(
  {
    format: z.literal('scoring/1', { error: () => t('phải là “scoring/1”') }).describe('Tên của dạng này'),
    scale,
    agencies: list(agency, 'Các đơn vị', 10_000),
    columns: z
      .record(measure('Tên cột, ví dụ self'), z.record(z.string(), values))
      .describe('Các cột chấm theo thứ tự, cột cuối là cột tính: {cột: {mã đơn vị: {số đo: số liệu}}}')
      .optional(),
  },
  'Bảng tiêu chí và số liệu của các đơn vị',
)
