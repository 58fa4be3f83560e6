import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import type { Env } from '../env.ts'
import { staffOf } from '../people/actor.ts'
import { decisionSeen } from './certificates/certificates.store.ts'
import { mayTendAward } from './changes/changes.policy.ts'
import { changeableAward } from './changes/changes.store.ts'

/** Officers and head of the body that decided the award. */
export const awardIssuer = guard<Env>('awardIssuer', async (c) => {
  const id = c.req.param('id') ?? ''
  const { actorOrNull: who, db } = c.var
  if (!who || !isId(id)) return false
  const award = await changeableAward(db, who, id)
  return award !== undefined && mayTendAward(who, award).kind === 'allowed'
})

/** Officers and head of the body that issued the decision. */
export const decisionIssuer = guard<Env>('decisionIssuer', async (c) => {
  const id = c.req.param('id') ?? ''
  const { actorOrNull: who, db } = c.var
  if (!who || !isId(id)) return false
  const decision = await decisionSeen(db, who, id)
  return decision !== undefined && staffOf(who, decision.issuerId)
})
