import { asJson } from '../assess/formats.ts'
import { scoreResultSchema } from './result.schema.ts'
import { scoringSchema } from './scoring.schema.ts'

/** The formats as JSON Schema, by the name of their file; `docs/formats` holds them as they are here. */
export const scoreFormats: Record<string, () => object> = {
  'score.schema.json': () =>
    asJson(scoringSchema, 'Bảng tiêu chí và số liệu · Criteria and results, scoring/1', 'input'),
  'score-result.schema.json': () =>
    asJson(scoreResultSchema, 'Điểm, hạng và mọi bước tính · Points, places and every step, score-result/1'),
}

/** A format as the text of its file. */
export function scoreFormatText(name: string): string {
  return `${JSON.stringify(scoreFormats[name]?.() ?? {}, null, 2)}\n`
}
