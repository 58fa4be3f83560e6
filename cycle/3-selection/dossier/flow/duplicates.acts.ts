import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import { openYear, type Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { demand, found, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { checks } from '../rights.policy.ts'
import { type Duplicate, duplicatesOf } from './duplicates.store.ts'
import { openDossiers } from './flow.store.ts'

/** Whoever appraises the dossier says why both stand. */
export function mayClear(
  who: Actor,
  year: Year,
  { dossier, duplicate }: { dossier: { agencyId: string; personId: string | null }; duplicate: Duplicate },
): Verdict {
  if (!checks(who, year, dossier)) return hidden
  return duplicate.clearance ? refused(t('Chỗ nghi trùng này đã được xem và ghi lý do.')) : openYear(year)
}

/** Somebody looked at two nominations that seem one, and writes why both stand. */
export function clearDuplicate(
  db: Db,
  who: Actor,
  year: Year,
  { id, otherId, reason }: { id: string; otherId: string; reason: string },
) {
  return transact(db, async (tx) => {
    const now = await shareYear(tx, year)
    const dossier = found((await openDossiers(tx, who, year.id, [id]))[0])
    const duplicate = found((await duplicatesOf(tx, id)).find((one) => one.id === otherId))
    demand(mayClear(who, now, { dossier, duplicate }))

    const [first, second] = id < otherId ? [id, otherId] : [otherId, id]
    await tx
      .insertInto('duplicate_clearances')
      .values({ nomination_id: first, other_id: second, reason, cleared_by: who.id })
      .execute()
    await note(tx, who, 'duplicate.cleared', id, {
      yearId: year.id,
      agencyId: dossier.agencyId,
      after: { other: duplicate.recipient, reason },
    })
  })
}
