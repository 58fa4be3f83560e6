import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { demand } from '#plumbing/verdict.ts'
import { mayIssueCriteria } from './criterion.policy.ts'
import { criteriaOfYear, scaleTotals, settingsOf } from './criterion.store.ts'
import { faultsOf } from './faults.ts'
import { scaleOf } from './scale.ts'

/** Issues the scale: it is fixed from then on. What cannot be computed is not issued. */
export function issueCriteria(db: Db, who: Actor, year: Year) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const totals = await scaleTotals(tx, year.id)
    const scale = scaleOf('', await criteriaOfYear(tx, year.id), await settingsOf(tx, year.id))
    demand(mayIssueCriteria(who, open, { ...totals, faults: faultsOf(scale).count }))

    await tx.insertInto('criteria_issues').values({ year_id: year.id, issued_by: who.id }).execute()
    const after = { count: totals.count, standardPoints: totals.standardPoints }
    await note(tx, who, 'criteria.issued', year.id, { yearId: year.id, after })
  })
}
