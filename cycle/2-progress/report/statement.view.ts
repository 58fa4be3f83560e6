import type { Actor } from '#ground/people/actor.ts'
import { memberOf, type Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { mayReport } from './report.policy.ts'
import { statementOf } from './report.store.ts'

/** What one agency says of its year. */
export async function showStatement(db: Db, who: Actor, year: Year, agencyId: string) {
  const agency = found(memberOf(year, agencyId))
  const stored = await statementOf(db, year.id, agencyId)
  return {
    slug: year.slug,
    year: year.year,
    agency: { id: agency.id, name: agency.name, does: agency.function },
    statement: stored?.statement ?? '',
    illustrative: stored?.illustrative ?? false,
    version: stored?.version ?? 0,
    may: { write: mayReport(who, year, agencyId) },
  }
}

export type StatementView = Awaited<ReturnType<typeof showStatement>>
