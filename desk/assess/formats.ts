import { z } from 'zod'
import { assessmentSchema } from './answer.schema.ts'
import { historySchema } from './history.schema.ts'

/** A format as JSON Schema, as it is sent or as it comes out. */
export const asJson = (schema: z.ZodType, title: string, io: 'input' | 'output' = 'output') => ({
  title,
  ...z.toJSONSchema(schema, { target: 'draft-2020-12', unrepresentable: 'any', reused: 'inline', io }),
})

/** The formats as JSON Schema, by the name of their file; `docs/formats` holds them as they are here. */
export const formats: Record<string, () => object> = {
  'history.schema.json': () => asJson(historySchema, 'Hồ sơ của một đối tượng · The facts of one subject'),
  'answer.schema.json': () =>
    asJson(assessmentSchema, 'Kết quả xét một đối tượng · What the law says of one subject'),
}

/** A format as the text of its file. */
export function formatText(name: string): string {
  return `${JSON.stringify(formats[name]?.() ?? {}, null, 2)}\n`
}
