import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import type { Env } from '../env.ts'
import { type Nearness, nearnessTo } from '../people/record-seen.ts'

/** The person in the address, officer or head of their agency or of one above, the standing body of the council. */
export const recordSeer = ofPerson('recordSeer', (near) => near !== 'none')

/** Whoever is charged with the person's agency, or one above it. */
export const recordKeeper = ofPerson('recordKeeper', (near) => near === 'keeper')

/** Whoever is charged with the agency in the address, or one above it. */
export const bodyKeeper = guard<Env>('bodyKeeper', async (c) => {
  const who = c.var.actorOrNull
  const agencyId = c.req.param('id') ?? ''
  return who !== null && isId(agencyId) && (await nearnessTo(c.var.db, who, { agencyId })) === 'keeper'
})

function ofPerson(rule: string, may: (near: Nearness) => boolean) {
  return guard<Env>(rule, async (c) => {
    const who = c.var.actorOrNull
    const personId = c.req.param('id') ?? ''
    return who !== null && isId(personId) && may(await nearnessTo(c.var.db, who, { personId }))
  })
}
