import { z } from 'zod'
import { t } from '#plumbing/language.ts'
import { unknownType } from '../method.schema.ts'

// A published table as people wrote it down: what computes is read strictly, what only describes may be anything.

const step = z.looseObject({
  min: z.number().optional(),
  maxExclusive: z.number().optional(),
  points: z.number(),
})

const kinds = [
  z.looseObject({
    type: z.literal('ratio'),
    numerator: z.string().optional(),
    denominator: z.string().optional(),
  }),
  z.looseObject({ type: z.literal('ratioLowerIsBetter') }),
  z.looseObject({ type: z.literal('steps'), on: z.string().optional(), steps: z.array(step) }),
  z.looseObject({ type: z.literal('flag'), when: z.string().optional(), alsoWhen: z.string().optional() }),
  z.looseObject({ type: z.literal('count'), pointsEach: z.number() }),
  z.looseObject({ type: z.literal('sample'), sampleSize: z.number(), pointsEach: z.number() }),
  z.looseObject({ type: z.literal('manual') }),
  z.looseObject({ type: z.literal('deduct'), pointsEach: z.number() }),
] as const
const types = ['ratio', 'ratioLowerIsBetter', 'steps', 'flag', 'count', 'sample', 'manual', 'deduct']

const threshold = z.looseObject({
  min: z.number().optional(),
  minExclusive: z.number().optional(),
  minRating: z.string().optional(),
})

const criterion = z.looseObject({
  code: z.string(),
  title: z.string(),
  points: z.number().optional(),
  isBonus: z.boolean().optional(),
  isPenalty: z.boolean().optional(),
  owner: z.string().optional(),
  appliesTo: z.array(z.string()).optional(),
  direction: z.string().optional(),
  values: z.array(z.string()).optional(),
  gate: z.looseObject({ requires: z.array(z.string()) }).optional(),
  method: z
    .discriminatedUnion('type', kinds, { error: (issue) => unknownType(issue.input, types) })
    .optional(),
  dvqt: threshold.optional(),
  dvtt: threshold.optional(),
  get children() {
    return z.array(criterion).optional()
  },
})

const bonus = z.looseObject({
  code: z.string(),
  title: z.string(),
  points: z.number().optional(),
  rule: z.string().optional(),
  capPerCriterion: z.string().optional(),
  capTotal: z.number().optional(),
  scoredBy: z.string().optional(),
})

const penalty = z.looseObject({
  code: z.string(),
  event: z.string(),
  points: z.number(),
  per: z.string().optional(),
  appliesTo: z.array(z.string()).optional(),
  scoredBy: z.string().optional(),
  when: z.looseObject({ lateDaysMin: z.number(), lateDaysMaxExclusive: z.number().optional() }).optional(),
})

const worked = z.union([
  z.looseObject({
    input: z.record(z.string(), z.number()),
    scores: z.record(z.string(), z.number()),
    total: z.number(),
  }),
  z.looseObject({
    base: z.number(),
    plan: z.number(),
    actual: z.number(),
    lowerIsBetter: z.boolean().optional(),
    score: z.number(),
    bonus: z.number(),
  }),
])

/** “scoring-table/1”: a real table with its facts in words. */
export const tableSchema = z.looseObject({
  schema: z.literal('scoring-table/1', { error: () => t('phải là “scoring-table/1”') }),
  id: z.string(),
  titleVi: z.string(),
  scale: z
    .looseObject({
      base: z.union([z.number(), z.string()]).optional(),
      bonusMax: z.number().optional(),
      bonusMaxQuantitative: z.number().optional(),
    })
    .optional(),
  groups: z.array(z.tuple([z.string(), z.string()])).optional(),
  criteria: z.array(criterion).optional(),
  bonus: z.array(bonus).optional(),
  penalty: z.array(penalty).optional(),
  tieBreak: z.array(z.string()).optional(),
  workedByUs: z.array(worked).optional(),
})

export type Table = z.infer<typeof tableSchema>
export type TableLine = z.infer<typeof criterion>
export type Worked = z.infer<typeof worked>

/** A line and everything that stands in it. */
export const withBelow = (line: TableLine): TableLine[] => [line, ...(line.children ?? []).flatMap(withBelow)]
