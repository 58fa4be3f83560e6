import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, Stale, sameVersion } from '#plumbing/verdict.ts'
import { mayReport } from './report.policy.ts'
import { statementOf } from './report.store.ts'

type Statement = { agencyId: string; statement: string; version: number; illustrative?: boolean }

/** What the agency says of its year, in a sentence or a few; version 0 where nothing was written yet. */
export function writeStatement(db: Db, who: Actor, year: Year, input: Statement): Promise<void> {
  return transact(db, async (tx) => {
    demand(mayReport(who, await holdYear(tx, year), input.agencyId))
    const stored = await statementOf(tx, year.id, input.agencyId)
    sameVersion(stored ?? { version: 0 }, input.version)

    const written = await tx
      .insertInto('result_statements')
      .values({
        id: newId(),
        year_id: year.id,
        agency_id: input.agencyId,
        statement: input.statement,
        illustrative: input.illustrative ?? false,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['year_id', 'agency_id'])
          .doUpdateSet((eb) => ({
            statement: eb.ref('excluded.statement'),
            illustrative: eb.ref('excluded.illustrative'),
            version: eb('result_statements.version', '+', 1),
          }))
          .where('result_statements.version', '=', input.version),
      )
      .returning('id')
      .executeTakeFirst()
    if (!written) throw new Stale('stale')
    await note(tx, who, 'statement.written', written.id, {
      yearId: year.id,
      agencyId: input.agencyId,
      before: stored ? { statement: stored.statement } : null,
      after: { statement: input.statement },
    })
  })
}
