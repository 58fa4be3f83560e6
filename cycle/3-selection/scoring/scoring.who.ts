import type { Env } from '#ground/env.ts'
import { type Actor, staffOf } from '#ground/people/actor.ts'
import { inYear } from '#ground/units/who.ts'
import { memberOf, type Year } from '#ground/units/year.ts'
import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { explanationTo } from './explanation.store.ts'
import { isScorer, seesSheet } from './scoring.policy.ts'
import { sheetState } from './scoring.store.ts'
import type { SheetState } from './scoring.ts'

/** The agency itself; the others of the year once its self-score is handed in. */
export const sheetSeer = onSheet('sheetSeer', (who, _, sheet) => seesSheet(who, sheet))

/** Officer or head of the agency that cross-checks the sheet in the address. */
export const crossChecker = onSheet('crossChecker', (who, year, sheet) => isScorer(who, year, sheet, 'cross'))

/** Officer or head of a member agency that is not the one of the sheet; each line says whose it is. */
export const bodyStaff = onSheet('bodyStaff', (who, year, sheet) => isScorer(who, year, sheet, 'owner'))

/** Who appraises the sheet in the address: the lead, and for the lead's own sheet somebody else. */
export const appraiser = onSheet('appraiser', (who, year, sheet) => isScorer(who, year, sheet, 'lead'))

/** Who answers the explanation in the address: the scorer it was made to. */
export const answerer = guard<Env>('answerer', async (c) => {
  const [agencyId, id] = [c.req.param('agencyId') ?? '', c.req.param('id') ?? '']
  if (!isId(agencyId) || !isId(id)) return false
  if (!(await inYear(c, (_, year) => memberOf(year, agencyId) !== undefined))) return false
  const { db, actor, year } = c.var
  const asked = await explanationTo(db, year.id, { agencyId, id })
  if (!asked) return false
  c.set('agencyId', agencyId)
  const sheet = await sheetState(db, year.id, agencyId)
  if (asked.scorer === 'owner' && !staffOf(actor, asked.ownerId)) return false
  return isScorer(actor, year, sheet, asked.scorer)
})

function onSheet(rule: string, may: (who: Actor, year: Year, sheet: SheetState) => boolean) {
  return guard<Env>(rule, async (c) => {
    const agencyId = c.req.param('agencyId') ?? ''
    if (!isId(agencyId) || !(await inYear(c, (_, year) => memberOf(year, agencyId) !== undefined)))
      return false
    c.set('agencyId', agencyId)
    return may(c.var.actor, c.var.year, await sheetState(c.var.db, c.var.year.id, agencyId))
  })
}
