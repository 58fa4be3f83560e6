import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import type { Env } from '../../env.ts'
import { hasDuty, staffOf } from '../../people/actor.ts'
import { findLayout } from './printing.store.ts'

/** Officer or head of any agency. */
export const layoutMaker = guard<Env>('layoutMaker', (c) => {
  const who = c.var.actorOrNull
  return who !== null && (hasDuty(who, 'officer') || hasDuty(who, 'head'))
})

/** Officers and head of the body the layout belongs to. */
export const layoutKeeper = guard<Env>('layoutKeeper', async (c) => {
  const { actorOrNull: who, db } = c.var
  const id = c.req.param('id') ?? ''
  if (!who || !isId(id)) return false
  const layout = await findLayout(db, id)
  return layout !== undefined && staffOf(who, layout.organisationId)
})
