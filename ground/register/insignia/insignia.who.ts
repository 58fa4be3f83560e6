import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import type { Env } from '../../env.ts'
import { hasDuty, staffOf } from '../../people/actor.ts'
import { findInsignia } from './insignia.store.ts'

/** Officer or head of any agency. */
export const stockKeeper = guard<Env>('stockKeeper', (c) => {
  const who = c.var.actorOrNull
  return who !== null && (hasDuty(who, 'officer') || hasDuty(who, 'head'))
})

/** Officers and head of the body that keeps the kind. */
export const insigniaKeeper = guard<Env>('insigniaKeeper', async (c) => {
  const { actorOrNull: who, db } = c.var
  const id = c.req.param('id') ?? ''
  if (!who || !isId(id)) return false
  const kind = await findInsignia(db, id)
  return kind !== undefined && staffOf(who, kind.organisationId)
})
