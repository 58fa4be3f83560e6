import { t } from '#plumbing/language.ts'
import type { Wrong } from '../assess/wrong.ts'
import { resultOf } from './result.ts'
import type { SentScoring } from './scoring.schema.ts'
import { type Scoring, scoreOf, type Told } from './scoring.ts'
import { type Table, tableSchema } from './table/table.schema.ts'
import { fromTable } from './table/table.ts'
import { differingFrom } from './table/worked.ts'
import { wrongIn } from './wrong.ts'

/** What was computed, and in words what was not. */
export type Taken = Scoring & { notes: string[] }

/** Takes a file of our own form, or a published table as it stands. */
export function takeIn(input: unknown): Told<{ taken: Taken }> {
  if (!isTable(input)) {
    const told = scoreOf(input)
    return told.ok ? { ok: true, taken: { ...told.scoring, notes: [] } } : told
  }
  const converted = convert(input)
  if (!converted.ok) return converted
  const told = scoreOf(converted.scoring)
  if (!told.ok) return told
  const wrong = unlikeExamples(converted.table, told.scoring)
  return wrong.length > 0
    ? { ok: false, wrong }
    : { ok: true, taken: { ...told.scoring, notes: converted.notes } }
}

/** A published table as a file of our own form. */
export function convert(input: unknown): Told<{ table: Table; scoring: SentScoring; notes: string[] }> {
  const parsed = tableSchema.safeParse(input)
  if (!parsed.success) return { ok: false, wrong: wrongIn(parsed.error, input) }
  return { ok: true, table: parsed.data, ...fromTable(parsed.data) }
}

export const isTable = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'schema' in input

function unlikeExamples(table: Table, { prepared, scored }: Scoring): Wrong[] {
  return differingFrom(table, resultOf(prepared, scored)).map(({ path, found, said }) => ({
    path,
    sentence: t('tính ra {found}, ví dụ ghi {said}', { found, said }),
  }))
}
