import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, found } from '#plumbing/verdict.ts'
import { mayAppraise } from './flow.policy.ts'
import { type Dossier, openDossiers } from './flow.store.ts'
import { mayLower } from './lower.policy.ts'

type Lowering = { id: string; toCode: string; reason: string }

/** “Hạ mức”: the appraiser proposes another, lower award than the agency did; both stay written. */
export function lowerAward(db: Db, who: Actor, year: Year, { id, toCode, reason }: Lowering) {
  return transact(db, async (tx) => {
    const now = await shareYear(tx, year)
    const dossier = found((await openDossiers(tx, who, year.id, [id]))[0])
    demand(mayAppraise(who, now, dossier))
    const facts = await factsOf(tx, year, { dossier, toCode })
    demand(mayLower(dossier, toCode, { ...facts, today: who.today }))

    const fromCode = dossier.awardCode
    await tx
      .insertInto('downgrades')
      .values({
        id: newId(),
        nomination_id: id,
        from_code: fromCode,
        to_code: toCode,
        reason,
        downgraded_by: who.id,
      })
      .execute()
    await tx
      .updateTable('nominations')
      .where('id', '=', id)
      .set((eb) => ({ award_code: toCode, version: eb('version', '+', 1) }))
      .execute()
    await note(tx, who, 'dossier.lowered', id, {
      yearId: year.id,
      agencyId: dossier.agencyId,
      before: { awardCode: fromCode },
      after: { awardCode: toCode, reason },
    })
  })
}

type Wanted = { dossier: Dossier; toCode: string }

/** Whether the same recipient is proposed for that award already, and whether it was entered for at the start of the year. */
async function factsOf(tx: Db, year: Year, { dossier, toCode }: Wanted) {
  const { rows } = await sql<{ isProposed: boolean; isEntered: boolean }>`
    select exists (select from nominations o where o.year_id = n.year_id and o.id <> n.id
        and o.award_code = ${toCode} and o.agency_id = n.agency_id and o.step not in ('withdrawn', 'refused')
        and (o.person_id, o.household_id, o.collective_id)
          is not distinct from (n.person_id, n.household_id, n.collective_id)) as "isProposed",
      exists (select from entries e where e.year_id = n.year_id and e.agency_id = n.agency_id
        and e.award_code = ${toCode} and e.person_id is not distinct from n.person_id
        and not exists (select from entry_withdrawals w where w.entry_id = e.id)) as "isEntered"
    from nominations n where n.id = ${dossier.id} and n.year_id = ${year.id}`.execute(tx)
  return rows[0] ?? { isProposed: false, isEntered: false }
}
