import type { Context } from 'hono'
import { z } from 'zod'
import type { KitEnv } from '#kit/http/env.ts'
import { choice, integer, optionalDecimal, optionalText, version } from '#kit/http/fields.ts'
import { fieldsOf, read } from '#kit/http/read.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import type { Band } from '#scoring/scale.ts'
import type { ScaleSettings } from '../criterion.store.ts'
import { linesOf } from '../rule/lines.ts'
import { conditionExample, indicatorExample, readCondition, readIndicator } from './condition.ts'
import { notAssigned, shared, ties, zeroPlans } from './settings.ts'

const points = () => optionalDecimal({ min: -100_000, max: 100_000, places: 4 })

const rules = z.object({
  places: integer({ min: 0, max: 6 }),
  expected: points(),
  notAssigned: choice(notAssigned),
  zeroPlan: choice(zeroPlans),
  overCap: points(),
  extraCap: points(),
  deductionCap: points(),
  floor: points(),
  cap: points(),
  ties: choice(ties),
  shared: choice(shared),
})
const rest = z.object({
  tieBreak: linesOf({ readLine: readIndicator, example: indicatorExample, needed: false }),
  _version: version(),
})

/** The most bands a scale has. */
export const mostBands = 12

const band = z.object({
  Code: optionalText(20),
  Title: optionalText(120).refine((title) => title !== '', {
    error: () => t('Hãy ghi tên mức xếp loại, hoặc xóa trắng cả hàng.'),
  }),
  From: points(),
  To: points(),
  Conditions: linesOf({ readLine: readCondition, example: conditionExample, needed: false }),
})

/** The rules, bands and indicators as they were typed. @throws BadInput */
export async function readSettings<E extends KitEnv>(c: Context<E>): Promise<ScaleSettings> {
  const wrong: Record<string, string> = {}
  const typed = await kept(wrong, read(c, rules))
  const others = await kept(wrong, read(c, rest))
  const bands = await readBands(c, wrong)
  if (!typed || !others || Object.keys(wrong).length > 0) throw new BadInput(wrong)
  return { rules: typed, bands, tieBreak: others.tieBreak, version: others._version }
}

/** Each row has its fields under its own number; a blank row is none. */
async function readBands<E extends KitEnv>(c: Context<E>, wrong: Record<string, string>): Promise<Band[]> {
  const fields = await fieldsOf(c)
  const bands: Band[] = []
  for (let i = 0; i < mostBands; i++) {
    const own = Object.keys(band.shape).map((name) => [name, fields[`band${i}${name}`] ?? []] as const)
    if (own.every(([, values]) => (values[0] ?? '') === '')) continue
    const result = band.safeParse(Object.fromEntries(own))
    if (result.success) bands.push(bandOf(result.data, `${bands.length + 1}`))
    else for (const issue of result.error.issues) wrong[`band${i}${String(issue.path[0])}`] ??= issue.message
  }
  return bands
}

function bandOf({ Code, Title, From, To, Conditions }: z.output<typeof band>, code: string): Band {
  return {
    code: Code || code,
    title: Title,
    ...(From === null ? {} : { from: From }),
    ...(To === null ? {} : { to: To }),
    ...(Conditions.length > 0 ? { conditions: Conditions } : {}),
  }
}

/** What was read; what is wrong in it is added to the rest. */
async function kept<T>(wrong: Record<string, string>, reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    Object.assign(wrong, error.fields)
    return null
  }
}
