import { z } from 'zod'
import type { FindingJson } from '#law/answer/answer-json.ts'
import { layers } from '#law/kernel/asked.ts'
import { awardCodes } from '#law/kernel/award-code.ts'
import type { ConditionKind } from '#law/kernel/condition.ts'
import { outcomes } from '#law/kernel/finding.ts'
import { matterKinds, routes } from '#law/kernel/history.ts'
import type { HowRead } from '#law/texts/instrument.ts'
import type { Assessment } from './assessment.ts'
import { day } from './parts.ts'

// The form of what comes out, for programs that read it; the tests hold every answer to it.

const text = (about: string) => z.string().describe(about)
/** A word of a list that grows with the law. */
const name = <W extends string>(about: string) =>
  z.custom<W>((word) => typeof word === 'string').meta({ type: 'string', description: about })
const orNull = <S extends z.ZodType>(part: S) => part.nullable()

const outcome = z
  .enum(outcomes)
  .describe(
    'met đạt · notMet chưa đạt · missing thiếu dữ kiện · forPeople người xem xét · unread chưa ai đọc văn bản',
  )

const citation = z
  .strictObject({
    instrument: text('Số, ký hiệu văn bản'),
    place: text('Điều, khoản, điểm'),
    read: orNull(
      name<HowRead>('Độ tin cậy (high, medium, low) và cách đã đọc; null là chỗ không có trong sổ văn bản'),
    ),
  })
  .describe('Chỗ trong văn bản')

const fact = z
  .union([
    z.strictObject({
      path: text('Chỗ đứng của sự việc trong hồ sơ, ví dụ years[3].rating'),
      value: z.unknown(),
      year: z.number().optional(),
      source: orNull(z.string()),
    }),
    z.strictObject({ path: text('Chỗ còn thiếu'), missing: z.literal(true), year: z.number().optional() }),
  ])
  .describe('Một sự việc đã dùng, hoặc còn thiếu')

const condition = z.strictObject({
  condition: name<ConditionKind>('Loại điều kiện'),
  outcome,
  sentence: text('Luật hỏi gì'),
  citation,
  found: orNull(text('Tìm thấy gì')),
  change: orNull(text('Điều gì làm kết quả thay đổi')),
  facts: z.array(fact),
  reading: orNull(
    z.strictObject({ question: z.string(), chosen: z.string(), asks: z.string(), says: z.string() }),
  ).describe('Cách đọc đã chọn, ở chỗ luật để ngỏ'),
})

const group = z.strictObject({
  needs: z.enum(['every', 'any']).describe('every: cần tất cả; any: cần một trong số này'),
  outcome,
  get findings() {
    return z.array(finding)
  },
})

const finding: z.ZodType<FindingJson> = z.lazy(() => z.union([group, condition]))

const answer = z.strictObject({
  award: z.enum(awardCodes),
  name: text('Tên chính thức vào ngày quyết định'),
  route: z.enum(routes),
  outcome,
  eligible: z.enum(['yes', 'forPeople', 'no', 'unknown', 'unread']).describe('Có thể đề nghị hay không'),
  onHold: orNull(
    z.strictObject({
      matters: z.array(
        z.strictObject({
          kind: z.enum(matterKinds),
          from: day('Từ ngày'),
          concludedOn: orNull(day('Ngày kết luận')),
          source: z.string().optional(),
        }),
      ),
      citation: orNull(citation),
    }),
  ).describe('Tạm dừng vì còn việc đang xem xét; không phải là từ chối'),
  law: z.strictObject({
    layer: z.enum(['national', ...layers]),
    from: day('Ngày đầu có hiệu lực'),
    to: orNull(day('Ngày đầu hết hiệu lực; null là còn hiệu lực')),
    pickedBy: z.literal('receivedOn'),
    day: day('Ngày chọn luật'),
  }),
  earliest: orNull(
    z.strictObject({ year: z.number(), on: orNull(day('Ngày')), stillNeeded: z.array(z.string()) }),
  ).describe('Sớm nhất khi nào, theo luật hôm nay'),
  finding,
})

/** One line of what comes out. */
export const assessmentSchema: z.ZodType<Assessment> = z.strictObject({
  id: z.string(),
  kind: z.enum(['individual', 'collective', 'household']),
  name: orNull(z.string()),
  asked: z.strictObject({
    year: z.number(),
    receivedOn: day('Ngày nhận hồ sơ'),
    decidedOn: day('Ngày quyết định'),
    layers: z.array(z.enum(layers)),
    readings: z.strictObject({
      windows: z.enum(['disjoint', 'sliding']),
      runAfterAward: z.enum(['after', 'any']),
      workUse: z.enum(['once', 'oncePerKind']),
    }),
  }),
  answers: z.array(answer),
})
