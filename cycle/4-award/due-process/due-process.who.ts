import { dossierOf } from '#cycle/3-selection/dossier/dossier-of.store.ts'
import { seesProcess } from '#cycle/3-selection/dossier/rights.policy.ts'
import { seatAt } from '#cycle/3-selection/dossier/rights.store.ts'
import type { Env } from '#ground/env.ts'
import { inYear } from '#ground/units/who.ts'
import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { seesListProcess } from '../submission/submission.policy.ts'

/** Whoever sees the dossier, and the person nominated himself; a conflict that takes him out hides it until the vote is over. */
export const processSeer = guard<Env>('processSeer', async (c) => {
  const id = c.req.param('id') ?? ''
  if (!isId(id) || !(await inYear(c, () => true))) return false
  const { db, actor, year } = c.var
  const dossier = await dossierOf(db, id)
  if (!dossier || dossier.yearId !== year.id) return false
  const seat = await seatAt(db, actor, { year, id })
  return seesProcess(actor, year, { dossier, seat })
})

/** Who keeps lists and decisions, and the council of the body. */
export const listProcessSeer = guard<Env>('listProcessSeer', (c) => inYear(c, seesListProcess))
