import type { Db } from '#plumbing/database.ts'
import { isReserved } from './moved.ts'

/** Keeps where old addresses lead; one that leads somewhere already stays. */
export async function keepAddresses(
  tx: Db,
  importId: string,
  paths: string[],
  target: string,
): Promise<void> {
  const rows = paths
    .map(keptPath)
    .filter((path) => path !== target && path !== '/' && path.length <= 1000 && !isReserved(path))
    .map((path) => ({ path, target, import_id: importId }))
  if (rows.length === 0) return
  await tx
    .insertInto('moved_addresses')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Where an address of the old magazine leads now. */
export async function movedTo(db: Db, path: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('moved_addresses')
    .where('path', '=', keptPath(path))
    .select('target')
    .executeTakeFirst()
  return row?.target
}

/** With and without a slash at its end it is one address. */
function keptPath(path: string): string {
  const composed = path.normalize('NFC')
  return composed.includes('?') ? composed : composed.replace(/(.)\/+$/, '$1')
}
