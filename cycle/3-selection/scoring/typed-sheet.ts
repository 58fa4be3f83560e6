import type { Context } from 'hono'
import type { Env } from '#ground/env.ts'
import { isId, optionalDecimal, optionalText, version } from '#kit/http/fields.ts'
import { fieldsOf } from '#kit/http/read.ts'
import { BadInput } from '#plumbing/verdict.ts'
import type { TypedScore } from './scoring.ts'

const parts = {
  points: optionalDecimal({ min: 0, places: 2 }),
  reason: optionalText(500),
  version: version(),
}

/** The rows of a sheet from its fields `points_…`, `reason_…` and `version_…`, one of each per criterion. */
export async function readSheet(c: Context<Env>): Promise<TypedScore[]> {
  const fields = await fieldsOf(c)
  const wrong: Record<string, string> = {}
  const ids = Object.keys(fields).flatMap((name) => (name.startsWith('points_') ? [name.slice(7)] : []))
  const rows = ids.filter(isId).map((criterionId) => {
    const typed = fields[`points_${criterionId}`] ?? []
    const points = parts.points.safeParse(typed)
    const reason = parts.reason.safeParse(fields[`reason_${criterionId}`] ?? [])
    const typedVersion = parts.version.safeParse(fields[`version_${criterionId}`] ?? [])
    if (reason.error) wrong[`reason_${criterionId}`] = reason.error.issues[0]?.message ?? ''
    return {
      criterionId,
      // Points that cannot be read go on as they are: the act names the criterion in its sentence.
      points: points.success ? points.data : (typed[0] ?? ''),
      reason: reason.data ?? '',
      version: typedVersion.data ?? 0,
    }
  })
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
  return rows
}
