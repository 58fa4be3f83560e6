import type { z } from 'zod'
import { t } from '#plumbing/language.ts'
import { type Criterion, criterionKinds, directions, parts } from '#scoring/scale.ts'
import { day, line, list, record, word, yes } from '../assess/parts.ts'
import { decimal } from './decimal.ts'
import { measure, method } from './method.schema.ts'

/** A line as it is sent: in the tree, or flat with the code of its group. */
export type SentCriterion = Omit<Criterion, 'children'> & { parent?: string; children?: SentCriterion[] }

// Names every object of JavaScript has already would be taken for figures that nobody sent.
const code = measure('Mã, chỉ một dòng mang').refine((text) => !(text in {}), {
  error: () => t('không dùng mã này được'),
})

const pointsFor = record(
  { group: line('Nhóm đơn vị'), points: decimal('Điểm tối đa của nhóm') },
  'Điểm tối đa riêng của một nhóm',
)

/** “Tiêu chí”: a line, or a group of lines. */
export const criterion: z.ZodType<SentCriterion> = record(
  {
    code,
    title: line('Tên tiêu chí', 2000),
    part: word(parts, 'Phần: chuẩn, thưởng, trừ; ghi ở gốc').optional(),
    points: decimal('Điểm tối đa; nhóm bỏ trống là tổng các dòng').optional(),
    weight: decimal('Thay cho điểm: phần của điểm nhóm').optional(),
    pointsFor: list(pointsFor, 'Điểm tối đa riêng theo nhóm').optional(),
    unit: line('Đơn vị tính').optional(),
    direction: word(directions, 'Càng nhiều (more) hay càng ít (less) càng tốt').optional(),
    compulsory: yes('Bắt buộc').optional(),
    appliesTo: list(line('Nhóm, hoặc mã đơn vị'), 'Áp dụng cho; bỏ trống là tất cả').optional(),
    owner: line('Cơ quan xác nhận').optional(),
    evidence: line('Minh chứng', 2000).optional(),
    dueOn: day('Hạn riêng').optional(),
    kind: word(criterionKinds, 'Chuẩn, bổ sung muộn, hay riêng cho một số đơn vị').optional(),
    cap: decimal('Nhiều nhất').optional(),
    floor: decimal('Ít nhất').optional(),
    gate: list(measure('Số đo có, không'), 'Điều kiện: một câu “không” thì không có điểm').optional(),
    method: method.optional(),
    parent: measure('Mã của nhóm, khi viết các dòng ngang hàng').optional(),
    get children(): z.ZodOptional<z.ZodArray<z.ZodType<SentCriterion>>> {
      return list(criterion, 'Các dòng của nhóm', 1000).optional()
    },
  },
  'Tiêu chí',
)
