import { z } from 'zod'
import type { Method } from '#scoring/scale.ts'

const figure = z.string().regex(/^-?\d{1,13}(\.\d{1,6})?$/)
const words = z.string().min(1).max(200)
const quantity = z.union([z.strictObject({ measure: words }), z.strictObject({ percent: words, of: words })])
const edges = { from: figure.optional(), to: figure.optional() }
const step = z.union([
  z.strictObject({ ...edges, points: figure }),
  z.strictObject({ ...edges, percent: figure }),
])
const grade = z.union([
  z.strictObject({ grade: words, points: figure }),
  z.strictObject({ grade: words, percent: figure }),
])
const sides = { actual: words.optional(), plan: words.optional(), planFixed: figure.optional() }
const over = z.strictObject({ perPercent: figure, capPercent: figure })

const rule = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('manual') }),
  z.strictObject({ type: z.literal('yesNo') }),
  z.strictObject({ type: z.literal('noted'), grades: z.array(words).max(50).optional() }),
  z.strictObject({ type: z.literal('ratio'), ...sides, over: over.optional() }),
  z.strictObject({
    type: z.literal('best'),
    ...sides,
    reading: z.enum(['excessRate', 'absolute']).optional(),
    atTarget: figure.optional(),
  }),
  z.strictObject({ type: z.literal('steps'), on: quantity.optional(), steps: z.array(step).min(1).max(50) }),
  z.strictObject({ type: z.literal('grades'), grades: z.array(grade).min(1).max(50) }),
  z.strictObject({ type: z.literal('count'), each: figure }),
  z.strictObject({
    type: z.literal('events'),
    events: z
      .array(z.strictObject({ measure: words.optional(), each: figure }))
      .min(1)
      .max(50),
  }),
  z.strictObject({ type: z.literal('sample'), size: z.int().min(1).max(100_000), each: figure }),
])

const group = 'nhóm'

/** A rule as the last column of our own file holds it. */
export const writtenRule = (of: Method | null): string => (of === null ? group : JSON.stringify(of))

/** The rule written there; nothing when it is none of ours. */
export function readRuleCell(text: string): { rule: Method | null } | undefined {
  if (text === group) return { rule: null }
  const read = rule.safeParse(parsed(text))
  return read.success ? { rule: plainly(read.data) } : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Without the parts that are left out, which the types of the core do not know as undefined. */
function plainly(read: z.output<typeof rule>): Method {
  return JSON.parse(JSON.stringify(read))
}
