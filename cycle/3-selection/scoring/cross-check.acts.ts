import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import { memberOf, type Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, found } from '#plumbing/verdict.ts'
import {
  type Change,
  impossible,
  isBetween,
  mayAssign,
  mayDeclare,
  mayReassign,
  mayWithdraw,
} from './cross-check.policy.ts'
import { checksOfLastYear, conflictsOf, crossChecksOf } from './cross-check.store.ts'
import { assign, type Check, type Conflict } from './cross-check.ts'

/** Gives every sheet of the year to another agency to check, in a fair round. */
export function assignCrossChecks(db: Db, who: Actor, year: Year): Promise<Check[]> {
  return transact(db, async (tx) => {
    await lockChecks(tx, year.id)
    const open = await shareYear(tx, year)
    demand(mayAssign(who, open, (await crossChecksOf(tx, year.id)).length))
    const asked = { agencyIds: year.members.map((member) => member.id), year: year.year }
    const conflicts = await conflictsOf(tx, year.id)
    const assigned = assign({ ...asked, conflicts, lastYear: await checksOfLastYear(tx, year) })
    if (assigned.kind === 'impossible') {
      demand(impossible(year, assigned.conflicts))
      return []
    }
    const rows = assigned.checks.map(({ agencyId, checkerId }) => ({
      ...{ id: newId(), year_id: year.id, agency_id: agencyId, checker_id: checkerId, assigned_by: who.id },
    }))
    await tx.insertInto('cross_checks').values(rows).execute()
    const after = Object.fromEntries(
      assigned.checks.map((one) => [nameOf(year, one.agencyId), nameOf(year, one.checkerId)]),
    )
    await note(tx, who, 'crossCheck.assigned', year.id, { yearId: year.id, after })
    return assigned.checks
  })
}

/** Gives one sheet to another checker; the reason stays with it. */
export function changeCrossCheck(db: Db, who: Actor, year: Year, change: Change) {
  return transact(db, async (tx) => {
    await lockChecks(tx, year.id)
    const all = await crossChecksOf(tx, year.id)
    const conflicts = await conflictsOf(tx, year.id)
    demand(mayReassign(who, await shareYear(tx, year), { all, conflicts }, change))

    const before = all.find((one) => one.agencyId === change.agencyId)
    await tx
      .updateTable('cross_checks')
      .set({
        checker_id: change.checkerId,
        reason: change.reason,
        assigned_by: who.id,
        assigned_at: sql`now()`,
      })
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

/** Says that two agencies must not check each other. */
export function declareConflict(db: Db, who: Actor, year: Year, conflict: Conflict & { reason: string }) {
  return transact(db, async (tx) => {
    await lockChecks(tx, year.id)
    demand(mayDeclare(who, await shareYear(tx, year), conflict, await conflictsOf(tx, year.id)))
    const [agency = '', other = ''] = [conflict.agencyId, conflict.otherId].sort()
    await tx
      .insertInto('check_conflicts')
      .values({
        ...{ year_id: year.id, agency_id: agency, other_id: other },
        ...{ reason: conflict.reason, declared_by: who.id },
      })
      .execute()
    await note(tx, who, 'checkConflict.declared', year.id, { yearId: year.id, after: told(year, conflict) })
  })
}

/** Takes it back; the journal keeps both. */
export function withdrawConflict(db: Db, who: Actor, year: Year, conflict: Conflict & { reason: string }) {
  return transact(db, async (tx) => {
    await lockChecks(tx, year.id)
    demand(mayWithdraw(who, await shareYear(tx, year)))
    const { agencyId, otherId } = conflict
    const known = found((await conflictsOf(tx, year.id)).find((one) => isBetween(one, agencyId, otherId)))
    await tx
      .deleteFrom('check_conflicts')
      .where('year_id', '=', year.id)
      .where('agency_id', '=', known.agencyId)
      .where('other_id', '=', known.otherId)
      .execute()
    const [before, after] = [told(year, known), { reason: conflict.reason }]
    await note(tx, who, 'checkConflict.withdrawn', year.id, { yearId: year.id, before, after })
  })
}

const told = (year: Year, { agencyId, otherId, reason }: Conflict & { reason: string }) => ({
  agencies: [nameOf(year, agencyId), nameOf(year, otherId)],
  reason,
})

const lockChecks = (tx: Db, yearId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`${yearId}/cross-checks`}, 3))`.execute(tx)

const nameOf = (year: Year, id: string) => memberOf(year, id)?.name ?? id
