import type { Context } from 'hono'
import { z } from 'zod'
import type { KitEnv } from '#kit/http/env.ts'
import { choice, decimal, integer, optionalDecimal, optionalText } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { t } from '#plumbing/language.ts'
import type { Method, Quantity } from '#scoring/scale.ts'
import { linesOf } from './lines.ts'
import type { RuleType } from './words.ts'
import { readEvent, readGrade, readQuantity, readStep } from './worth.ts'

const percent = (max: number) => optionalDecimal({ min: 0, max, places: 4 })
const source = {
  actual: optionalText(60),
  plan: optionalText(60),
  planFixed: optionalDecimal({ min: 0 }),
}
export const examples = {
  steps: 'từ 95 đến dưới 100: 4 điểm',
  grades: 'A: 100 %',
  events: '5 điểm',
  noted: 'Hoàn thành xuất sắc',
}

const onField = z.array(z.string()).transform((all, context): Quantity | null => {
  const typed = all[0] ?? ''
  const found = typed === '' ? null : readQuantity(typed)
  if (typed === '' || found) return found
  context.addIssue({ code: 'custom', message: t('Hãy ghi mã một tiêu chí, hoặc “tỷ lệ 2.1 / 2.2”.') })
  return z.NEVER
})

const ratio = z.object({
  ...source,
  overEach: optionalDecimal({ min: 0, max: 100, places: 4 }),
  overCap: optionalDecimal({ min: 0, max: 1000, places: 4 }),
})
const best = z.object({ ...source, reading: choice(['excessRate', 'absolute']), atTarget: percent(100) })
const steps = z.object({
  stepsOn: onField,
  steps: linesOf({ readLine: readStep, example: examples.steps }),
})
const grades = z.object({ grades: linesOf({ readLine: readGrade, example: examples.grades }) })
const events = z.object({ events: linesOf({ readLine: readEvent, example: examples.events }) })
const count = z.object({ each: decimal({ min: 0.0001, max: 1000 }) })
const sample = z.object({
  size: integer({ min: 1, max: 100_000 }),
  each: decimal({ min: 0.0001, max: 1000 }),
})
const noted = z.object({
  notedGrades: linesOf({ readLine: (line) => line, example: examples.noted, needed: false }),
})

/** The mechanism as it was typed into the fields of its type. */
export async function readRule<E extends KitEnv>(c: Context<E>, type: RuleType): Promise<Method | null> {
  switch (type) {
    case 'group':
      return null
    case 'manual':
    case 'yesNo':
      return { type }
    case 'ratio':
      return ratioOf(await read(c, ratio))
    case 'best':
      return bestOf(await read(c, best))
    case 'steps': {
      const typed = await read(c, steps)
      return { type, ...(typed.stepsOn ? { on: typed.stepsOn } : {}), steps: typed.steps }
    }
    case 'grades':
      return { type, grades: (await read(c, grades)).grades }
    case 'events':
      return { type, events: (await read(c, events)).events }
    case 'count':
      return { type, each: (await read(c, count)).each }
    case 'sample': {
      const { size, each } = await read(c, sample)
      return { type, size, each }
    }
    case 'noted': {
      const { notedGrades } = await read(c, noted)
      return { type, ...(notedGrades.length > 0 ? { grades: notedGrades } : {}) }
    }
  }
}

function ratioOf({ overEach, overCap, ...typed }: z.output<typeof ratio>): Method {
  const over = overEach === null ? {} : { over: { perPercent: overEach, capPercent: overCap ?? '10' } }
  return { type: 'ratio', ...sourceOf(typed), ...over }
}

function bestOf({ reading, atTarget, ...typed }: z.output<typeof best>): Method {
  return { type: 'best', ...sourceOf(typed), reading, ...(atTarget === null ? {} : { atTarget }) }
}

function sourceOf({ actual, plan, planFixed }: { actual: string; plan: string; planFixed: string | null }) {
  return {
    ...(actual ? { actual } : {}),
    ...(plan ? { plan } : {}),
    ...(planFixed === null ? {} : { planFixed }),
  }
}
