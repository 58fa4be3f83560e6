import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import { isLeadStaff, isOrganisationHead, openYear, type Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, hidden, type Verdict } from '#plumbing/verdict.ts'
import type { EquityMeasure } from './equity.ts'

/** The lead or the head of the body says beforehand what share the list ought to reach. */
export function maySetGoal(who: Actor, year: Year): Verdict {
  return isLeadStaff(who, year) || isOrganisationHead(who, year) ? openYear(year) : hidden
}

type Goal = { measure: EquityMeasure; percent: number; source: string }

/** Sets a goal; an earlier one stays written. */
export function setGoal(db: Db, who: Actor, year: Year, { measure, percent, source }: Goal) {
  return transact(db, async (tx) => {
    demand(maySetGoal(who, await shareYear(tx, year)))
    await tx
      .insertInto('equity_goals')
      .values({ id: newId(), year_id: year.id, measure, percent, source, set_by: who.id })
      .execute()
    await note(tx, who, 'equity.goalSet', year.id, { yearId: year.id, after: { measure, percent, source } })
  })
}
