import type { Env } from '#ground/env.ts'
import { chargedWith } from '#ground/people/actor.ts'
import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { countsFor } from './bodies.store.ts'

/** Officer or head of any agency, for a body whose forms they make; without one in the address, for their own. */
export const formsMaker = guard<Env>('formsMaker', async (c) => {
  const { actorOrNull: who, db } = c.var
  const body = c.req.query('body') ?? ''
  if (!who || chargedWith(who).length === 0) return false
  return body === '' || (isId(body) && (await countsFor(db, who, body)))
})

/** Who makes the forms of the body in the address. Sets `c.var.agencyId`. */
export const bodyCounter = guard<Env>('bodyCounter', async (c) => {
  const { actorOrNull: who, db } = c.var
  const agencyId = c.req.param('agencyId') ?? ''
  if (!who || !isId(agencyId) || !(await countsFor(db, who, agencyId))) return false
  c.set('agencyId', agencyId)
  return true
})
