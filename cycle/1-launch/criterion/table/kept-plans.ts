import type { Db } from '#plumbing/database.ts'

/** The plans of a year's scale with the code of their line, as they stand before the lines are replaced. */
export function plansByCode(tx: Db, yearId: string) {
  return tx
    .selectFrom('criterion_plans as p')
    .innerJoin('criteria as c', 'c.id', 'p.criterion_id')
    .where('c.year_id', '=', yearId)
    .select([
      'c.code',
      'p.agency_id',
      'p.plan',
      'p.target_id',
      'p.reason',
      'p.set_by',
      'p.set_at',
      'p.version',
    ])
    .execute()
}

type Plans = Awaited<ReturnType<typeof plansByCode>>
type Line = { id: string; code: string }

/** Puts the plans back to the lines that kept their code; answers how many found none. */
export async function putPlansBack(tx: Db, plans: Plans, lines: Line[]): Promise<number> {
  const ids = new Map(lines.map((line) => [line.code, line.id]))
  const kept = plans.flatMap(({ code, ...plan }) => {
    const criterion_id = ids.get(code)
    return criterion_id ? [{ ...plan, criterion_id }] : []
  })
  if (kept.length > 0) await tx.insertInto('criterion_plans').values(kept).execute()
  return plans.length - kept.length
}
