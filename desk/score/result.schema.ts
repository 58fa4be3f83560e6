import { z } from 'zod'
import { parts } from '#scoring/scale.ts'
import type { ScoreResult } from './result.ts'

// The form of what comes out, for programs that read it; the tests hold every result to it.

const text = (about: string) => z.string().describe(about)
const orNull = <S extends z.ZodType>(part: S) => part.nullable()

const figure = (about: string) =>
  z
    .strictObject({
      written: text('Đủ mọi chữ số: số thập phân, hoặc phân số tối giản như 19/3 khi không viết hết được'),
      shown: text('Làm tròn để hiện'),
    })
    .describe(about)

const value = z.union([z.string(), z.boolean()])

const line = z.strictObject({
  code: text('Mã'),
  title: text('Tên'),
  in: orNull(text('Mã của nhóm chứa dòng này')),
  part: z.enum(parts).describe('standard điểm chuẩn · extra điểm thưởng · deduction điểm trừ'),
  isGroup: z.boolean().describe('Là nhóm'),
  state: z
    .enum(['scored', 'missing', 'notAssigned', 'gated'])
    .describe(
      'scored đã tính · missing thiếu số liệu · notAssigned không giao · gated không đủ điều kiện nên 0',
    ),
  reason: text('Lý do không giao').optional(),
  value: orNull(value).describe('Số liệu của dòng, như đã gửi'),
  plan: orNull(text('Kế hoạch')),
  figures: z
    .record(z.string(), orNull(value))
    .describe('Các số đo dòng này dùng, khi không phải của riêng nó')
    .optional(),
  rate: orNull(figure('Thực hiện so với kế hoạch; 1 là vừa đạt')),
  max: figure('Điểm tối đa với đơn vị này'),
  points: figure('Điểm; của dòng trừ là số bị trừ'),
  over: figure('Điểm thưởng do vượt kế hoạch'),
  factor: figure('Nhóm được nhân lên bao nhiêu vì có dòng không giao'),
})

const outcome = z
  .enum(['met', 'notMet', 'missing'])
  .describe('met đạt · notMet không đạt · missing thiếu số liệu')

const band = z.strictObject({
  code: text('Mã'),
  title: text('Tên mức'),
  outcome,
  conditions: z.array(
    z.strictObject({
      condition: z
        .custom<ScoreResult['boards'][0]['agencies'][0]['bands'][0]['conditions'][0]['condition']>(
          (one) => typeof one === 'object' && one !== null && 'type' in one,
        )
        .meta({ type: 'object', description: 'Điều kiện như trong bảng; total là khoảng điểm của mức' }),
      outcome,
      found: z
        .union([z.array(z.string()), figure('Con số'), z.string(), z.null()])
        .describe('Thực tế ra sao'),
    }),
  ),
})

const agency = z.strictObject({
  id: text('Mã đơn vị'),
  name: text('Tên'),
  by: text('Trong bảng chung của một năm: cột đang tính cho đơn vị này').optional(),
  place: z.number().describe('Hạng, tính trên số chính xác'),
  total: figure('Tổng điểm'),
  standard: figure('Điểm chuẩn'),
  max: figure('Tối đa phần chuẩn'),
  factor: figure('Phần chuẩn được nhân lên bao nhiêu vì có dòng không giao'),
  over: figure('Điểm vượt kế hoạch, sau trần'),
  extra: figure('Mọi điểm thưởng, gồm cả điểm vượt, sau trần'),
  deduction: figure('Điểm trừ, sau trần'),
  decidedBy: orNull(
    text('Bằng điểm thì phân định bằng chỉ số này, hoặc ballot; null là bằng chính tổng điểm'),
  ),
  with: z.array(z.string()).describe('Mã các đơn vị cùng hạng'),
  awaitsBallot: z.boolean().describe('Cùng hạng cho đến khi bỏ phiếu'),
  band: orNull(z.strictObject({ code: z.string(), title: z.string() })).describe('Mức xếp loại'),
  bands: z.array(band).describe('Mọi mức đã xét, kèm từng điều kiện'),
  missing: z.array(z.string()).describe('Mã các dòng bắt buộc còn thiếu số liệu'),
  notFor: z.array(z.string()).describe('Mã các dòng không áp dụng cho đơn vị'),
  lines: z.array(line),
})

/** Every figure on the way to the rank. */
export const scoreResultSchema: z.ZodType<ScoreResult> = z.strictObject({
  format: z.literal('score-result/1'),
  title: text('Tên bảng tiêu chí'),
  places: z.number().describe('Số chữ số thập phân khi hiện'),
  notes: z.array(z.string()).describe('Phần của bảng là lời văn, để người xem xét'),
  boards: z
    .array(
      z.strictObject({
        column: orNull(text('Tên cột; null khi tệp không chia cột')),
        agencies: z.array(agency).describe('Xếp theo hạng'),
      }),
    )
    .describe('Mỗi cột một bảng, theo thứ tự; bảng cuối là bảng tính'),
})
