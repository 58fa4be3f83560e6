import type { Context } from 'hono'
import type { Env } from '#ground/env.ts'
import { type Actor, staffOf } from '#ground/people/actor.ts'
import { inYear } from '#ground/units/who.ts'
import type { Year } from '#ground/units/year.ts'
import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { type Dossier, dossierOf } from './dossier-of.store.ts'
import { checks, decidesFindings, type Seat, seesDossier } from './rights.policy.ts'
import { seatAt } from './rights.store.ts'

/** Who works with the dossier: its agency, who checks it, departments asked, the council without a conflict, the head. */
export const dossierSeer = atDossier('dossierSeer', () => true)

/** Officer or head of the agency that proposes. */
export const dossierStaff = atDossier('dossierStaff', (who, _year, { dossier }) =>
  staffOf(who, dossier.agencyId),
)

/** Whoever looks the dossier over; never the agency that proposes. */
export const dossierChecker = atDossier('dossierChecker', (who, year, { dossier }) =>
  checks(who, year, dossier),
)

/** Whoever decides that a nomination stands against a finding. */
export const findingDecider = atDossier('findingDecider', decidesFindings)

/** A dossier of the year in the address, and how the asker stands to it. */
type AtDossier = { dossier: Dossier; seat: Seat }

/** A guard of a dossier at `/years/:slug/nominations/:id`: whoever sees it and answers the question with yes. */
function atDossier(rule: string, may: (who: Actor, year: Year, at: AtDossier) => boolean) {
  return guard<Env>(rule, async (c: Context<Env>) => {
    const id = c.req.param('id') ?? ''
    if (!isId(id) || !(await inYear(c, () => true))) return false
    const { db, actor, year } = c.var
    const dossier = await dossierOf(db, id)
    if (!dossier || dossier.yearId !== year.id) return false
    const at = { dossier, seat: await seatAt(db, actor, { year, id }) }
    return seesDossier(actor, year, at) && may(actor, year, at)
  })
}
