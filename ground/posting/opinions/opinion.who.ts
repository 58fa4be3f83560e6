import type { Context } from 'hono'
import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import type { Env } from '../../env.ts'
import { nearnessTo } from '../../people/record-seen.ts'
import { inYear } from '../../units/who.ts'
import { keepsOpinions, seesOpinion } from './opinion.policy.ts'
import { isHandler, opinionOf } from './opinion.store.ts'

/** Who looks after what is said of posted lists, and whoever was given a denunciation to handle. */
export const opinionKeeper = guard<Env>('opinionKeeper', async (c) => {
  if (!(await inYear(c, () => true))) return false
  const place = await placeOf(c)
  return keepsOpinions(c.var.actor, place) || isHandler(c.var.db, c.var.actor.id, c.var.year.id)
})

/** Who handles this one opinion. */
export const opinionSeer = guard<Env>('opinionSeer', async (c) => {
  const id = c.req.param('id') ?? ''
  if (!isId(id) || !(await inYear(c, () => true))) return false
  const opinion = await opinionOf(c.var.db, c.var.year.id, id)
  return opinion !== undefined && seesOpinion(c.var.actor, await placeOf(c), opinion)
})

/** How near the asker stands to the body of the year. */
export async function placeOf(c: Context<Env>) {
  const { db, actor, year } = c.var
  return { year, near: await nearnessTo(db, actor, { agencyId: year.organisationId }) }
}
