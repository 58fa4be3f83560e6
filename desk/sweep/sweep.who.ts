import type { Env } from '#ground/env.ts'
import { nearnessTo } from '#ground/people/record-seen.ts'
import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { findSweep } from './sweep.store.ts'

/** Officer or head of any agency: they may sweep what they are charged with. */
export const sweeper = guard<Env>('sweeper', (c) =>
  (c.var.actorOrNull?.duties ?? []).some((one) => one.duty === 'officer' || one.duty === 'head'),
)

/** Whoever is charged with the agency of the sweep, or one above it, and the standing body of its council. */
export const sweepSeer = guard<Env>('sweepSeer', async (c) => {
  const who = c.var.actorOrNull
  const id = c.req.param('id') ?? ''
  if (!who || !isId(id)) return false
  const sweep = await findSweep(c.var.db, id)
  if (!sweep) return false
  const near = await nearnessTo(c.var.db, who, { agencyId: sweep.agencyId })
  return near === 'keeper' || near === 'standing'
})
