import type { Context } from 'hono'
import { z } from 'zod'
import type { KitEnv } from '#kit/http/env.ts'
import { id, optionalDecimal, optionalId, optionalText, version } from '#kit/http/fields.ts'
import { fieldsOf } from '#kit/http/read.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import type { TypedPlan } from './plan.ts'

/** Rows of one page. */
export const plansPerPage = 40

const row = z
  .object({
    criterion: id(),
    agency: id(),
    version: version(),
    plan: optionalDecimal({ min: 0 }),
    reason: optionalText(300),
    target: optionalId(),
  })
  .refine((typed) => typed.plan === null || typed.reason === '', {
    path: ['reason'],
    error: () => t('Đã ghi kế hoạch thì để trống lý do không giao.'),
  })

/** The rows of the page as they were typed, each with its fields under its own number. @throws BadInput */
export async function readPlans<E extends KitEnv>(c: Context<E>): Promise<TypedPlan[]> {
  const fields = await fieldsOf(c)
  const wrong: Record<string, string> = {}
  const rows: TypedPlan[] = []
  for (let i = 0; fields[`criterion${i}`] && i < plansPerPage; i++) {
    const own = Object.keys(row.shape).map((name) => [name, fields[`${name}${i}`] ?? []] as const)
    const result = row.safeParse(Object.fromEntries(own))
    if (result.success) rows.push(typedPlan(result.data))
    else for (const issue of result.error.issues) wrong[`${String(issue.path[0])}${i}`] ??= issue.message
  }
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
  return rows
}

function typedPlan({ criterion, agency, target, ...rest }: z.output<typeof row>): TypedPlan {
  return { ...rest, criterionId: criterion, agencyId: agency, targetId: target }
}
