import type { Db } from '#plumbing/database.ts'
import type { ScaleSettings } from '../criterion.store.ts'

type Kept = Omit<ScaleSettings, 'version'> & { version?: number; copiedFrom?: string }

/** Writes the rules of the scale as they stand from now on. */
export async function keepSettings(tx: Db, yearId: string, { copiedFrom, version = 0, ...settings }: Kept) {
  const values = {
    rules: JSON.stringify(settings.rules),
    bands: JSON.stringify(settings.bands),
    tie_break: JSON.stringify(settings.tieBreak),
    version: version + 1,
    ...(copiedFrom === undefined ? {} : { copied_from: copiedFrom }),
  }
  await tx
    .insertInto('scales')
    .values({ year_id: yearId, ...values })
    .onConflict((conflict) => conflict.column('year_id').doUpdateSet(values))
    .execute()
}
