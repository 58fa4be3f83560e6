import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand } from '#plumbing/verdict.ts'
import { type Change, mayAssign, mayReassign } from './cross-check.policy.ts'
import { crossChecksOf } from './cross-check.store.ts'
import { rotation } from './cross-check.ts'

/** Gives every sheet of the year to another agency to check, in a fair round. */
export function assignCrossChecks(db: Db, who: Actor, year: Year) {
  return transact(db, async (tx) => {
    await lockChecks(tx, year.id)
    demand(mayAssign(who, year, (await crossChecksOf(tx, year.id)).length))

    const members = year.members.map((member) => member.id)
    const checks = rotation(members, year.year)
    await tx
      .insertInto('cross_checks')
      .values(
        checks.map((check) => ({
          id: newId(),
          year_id: year.id,
          agency_id: check.agencyId,
          checker_id: check.checkerId,
          assigned_by: who.id,
        })),
      )
      .execute()
    await note(tx, who, 'crossCheck.assigned', year.id, { yearId: year.id, after: namesOf(year, checks) })
    return checks
  })
}

/** Gives one sheet to another checker; the reason stays in the journal. */
export function changeCrossCheck(db: Db, who: Actor, year: Year, change: Change) {
  return transact(db, async (tx) => {
    await lockChecks(tx, year.id)
    const all = await crossChecksOf(tx, year.id)
    demand(mayReassign(who, year, all, change))

    const before = all.find((one) => one.agencyId === change.agencyId)
    await tx
      .updateTable('cross_checks')
      .set({ checker_id: change.checkerId, assigned_by: who.id, assigned_at: sql`now()` })
      .where('year_id', '=', year.id)
      .where('agency_id', '=', change.agencyId)
      .execute()
    await note(tx, who, 'crossCheck.changed', change.agencyId, {
      yearId: year.id,
      agencyId: change.agencyId,
      before: { checker: before?.checkerName },
      after: { checker: nameOf(year, change.checkerId), reason: change.reason },
    })
  })
}

const lockChecks = (tx: Db, yearId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`${yearId}/cross-checks`}, 3))`.execute(tx)

const nameOf = (year: Year, id: string) => year.members.find((member) => member.id === id)?.name ?? id

function namesOf(year: Year, checks: { agencyId: string; checkerId: string }[]) {
  return Object.fromEntries(
    checks.map((check) => [nameOf(year, check.agencyId), nameOf(year, check.checkerId)]),
  )
}
