import type { Context } from 'hono'
import { z } from 'zod'
import type { KitEnv } from '#kit/http/env.ts'
import {
  choice,
  ids,
  integer,
  optionalChoice,
  optionalDay,
  optionalDecimal,
  optionalId,
  optionalLongText,
  optionalText,
  text,
  version,
  yes,
} from '#kit/http/fields.ts'
import { fieldsOf, read } from '#kit/http/read.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { criterionKinds, directions, parts } from '#scoring/scale.ts'
import { audiences } from './criterion.ts'
import { readRule } from './rule/rule.form.ts'
import { ruleTypes } from './rule/words.ts'

const codes = z
  .array(z.string())
  .transform((all) => (all[0] ?? '').split(/[,;\s]+/).filter((code) => code !== ''))
const points = () => optionalDecimal({ min: 0, max: 100_000, places: 4 })

const chooser = z.object({ ruleType: choice(ruleTypes), ruleShown: optionalChoice(ruleTypes) })
const common = z.object({
  code: text(20).refine((code) => !/[\s,;:]/.test(code), {
    error: () => t('Mã không có dấu cách, dấu phẩy hay dấu hai chấm, ví dụ 2.1.'),
  }),
  title: text(500),
  parentId: optionalId(),
  part: choice(parts),
  points: points(),
  weight: optionalDecimal({ min: 0.0001, max: 100_000, places: 4 }),
  unit: optionalText(40),
  direction: choice(directions),
  compulsory: yes(),
  appliesTo: choice(audiences),
  agencyIds: ids(),
  ownerId: optionalId(),
  evidenceAsked: optionalLongText(1000),
  method: optionalLongText(2000),
  dueOn: optionalDay(),
  cap: points(),
  floor: points(),
  gate: codes,
  kind: choice(criterionKinds),
  why: optionalLongText(1000),
  position: integer({ min: 1, max: 100_000 }),
  _version: version(),
})

/** A line as it was typed: what every line has, and its mechanism by the fields of its type. @throws BadInput */
export async function readCriterion<E extends KitEnv>(c: Context<E>) {
  const { ruleType, ruleShown } = await read(c, chooser)
  const fields = await fieldsOf(c)
  if ((ruleShown && ruleShown !== ruleType) || fields.only?.[0] === 'fields')
    throw new BadInput({ ruleType: t('Hãy điền các ô của cách tính vừa chọn, rồi lưu.') })
  const [{ _version, ...input }, rule] = await both(read(c, common), readRule(c, ruleType))
  return { version: _version, input: { ...input, rule } }
}

/** Both readings, or what is wrong in either. */
async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  const [first, second] = await Promise.allSettled([one, other])
  if (first.status === 'fulfilled' && second.status === 'fulfilled') return [first.value, second.value]
  const wrong: Record<string, string> = {}
  for (const result of [first, second]) {
    if (result.status === 'fulfilled') continue
    if (!(result.reason instanceof BadInput)) throw result.reason
    Object.assign(wrong, result.reason.fields)
  }
  throw new BadInput(wrong)
}
