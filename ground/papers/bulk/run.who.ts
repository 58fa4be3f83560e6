import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import type { Env } from '../../env.ts'
import { inYear } from '../../units/who.ts'
import { bodyFor, maySeeRun } from './run.policy.ts'
import { findRun } from './run.store.ts'

/** Officer or head of a body of the year: they have its papers set in bulk. Sets `c.var.year`. */
export const runMaker = guard<Env>('runMaker', (c) => inYear(c, (who, year) => bodyFor(who, year) !== null))

/** Officers and head of the body that asked for the run. */
export const runSeer = guard<Env>('runSeer', async (c) => {
  const { actorOrNull: who, db } = c.var
  const id = c.req.param('id') ?? ''
  if (!who || !isId(id)) return false
  const run = await findRun(db, id)
  return run !== undefined && maySeeRun(who, run).kind === 'allowed'
})
