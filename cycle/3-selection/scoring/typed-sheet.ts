import type { Context } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { isId, optionalText, version } from '#kit/http/fields.ts'
import { fieldsOf, tidy } from '#kit/http/read.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import type { TypedScore } from './scoring.ts'
import { plainValue } from './value.ts'

const reasonPart = optionalText(500)
const versionPart = version()

/** The rows of a sheet from its fields `value_…`, `reason_…` and `version_…`, one of each per criterion. */
export async function readSheet(c: Context<Env>): Promise<TypedScore[]> {
  const fields = await fieldsOf(c)
  const wrong: Record<string, string> = {}
  const ids = Object.keys(fields).flatMap((name) => (name.startsWith('value_') ? [name.slice(6)] : []))
  const rows = ids.filter(isId).map((criterionId) => {
    const reason = reasonPart.safeParse(fields[`reason_${criterionId}`] ?? [])
    const typedVersion = versionPart.safeParse(fields[`version_${criterionId}`] ?? [])
    if (reason.error) wrong[`reason_${criterionId}`] = reason.error.issues[0]?.message ?? ''
    return {
      criterionId,
      // Values that cannot be read go on as they are: the act names the criterion in its sentence.
      value: plainValue(fields[`value_${criterionId}`]?.[0] ?? ''),
      reason: reason.data ?? '',
      version: typedVersion.data ?? 0,
    }
  })
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
  return rows
}

const line = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => tidy(text).replace(/\s+/g, ' '))
const cells = z.object({
  cells: z
    .array(
      z.object({
        criterionId: z.string().refine(isId),
        value: line(200).transform(plainValue),
        reason: line(500).default(''),
        version: z.number().int().min(0),
      }),
    )
    .max(500),
})

/** Whether the request brings cells one by one, as the grid sends them. */
export function bringsCells(c: Context<Env>): boolean {
  return (c.req.header('content-type') ?? '').includes('application/json')
}

/** The cells a grid sends, `{cells:[{criterionId,value,reason,version}]}`; of one sent twice the last. */
export async function readCells(c: Context<Env>): Promise<TypedScore[]> {
  const body: unknown = await c.req.json().catch(() => undefined)
  const read = cells.safeParse(body)
  if (!read.success) throw new BadInput({ _: t('Nội dung gửi lên không phải JSON hợp lệ.') })
  const lastOfEach = new Map(read.data.cells.map((cell) => [cell.criterionId, cell]))
  return [...lastOfEach.values()]
}
