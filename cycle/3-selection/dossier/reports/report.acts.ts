import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { demand, found, sameVersion } from '#plumbing/verdict.ts'
import { lockDossier } from '../dossier-of.store.ts'
import { mayWriteDossier } from '../rights.policy.ts'
import { reportOf } from './report.store.ts'

type TypedReport = { id: string; words: string; version: number }

/** Saves the report over the version it was opened at; gives the new version. @throws Stale when somebody saved since */
export function saveReport(
  db: Db,
  who: Actor,
  year: Year,
  { id, words, version }: TypedReport,
): Promise<number> {
  return transact(db, async (tx) => {
    const dossier = found(await lockDossier(tx, year.id, id))
    demand(mayWriteDossier(who, await shareYear(tx, year), dossier))
    const before = await reportOf(tx, id)
    if (before.words === words) return before.version
    sameVersion(before, version)

    await tx
      .insertInto('achievement_reports')
      .values({ nomination_id: id, words, written_by: who.id })
      .onConflict((c) =>
        c.column('nomination_id').doUpdateSet({
          words,
          written_by: who.id,
          written_at: sql<Date>`moment()`,
          version: sql<number>`achievement_reports.version + 1`,
        }),
      )
      .execute()
    const where = { yearId: year.id, agencyId: dossier.agencyId }
    const lengths = { before: { signs: before.words.length }, after: { signs: words.length } }
    await note(tx, who, 'achievementReport.saved', id, { ...where, ...lengths })
    return before.version + 1
  })
}
