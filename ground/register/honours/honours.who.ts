import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import type { Db } from '#plumbing/database.ts'
import type { Env } from '../../env.ts'
import type { Actor } from '../../people/actor.ts'
import { nearnessTo } from '../../people/record-seen.ts'

type Recipient = { personId: string | null; householdId: string | null; agencyId: string }

/** The address of the book the award stands in; null where the asker may not open it, or a household has none. */
export async function bookAddress(db: Db, who: Actor, award: Recipient): Promise<string | null> {
  const { personId, householdId, agencyId } = award
  if (householdId) return null
  if (!personId) return `/agencies/${agencyId}/honours`
  return (await nearnessTo(db, who, { personId })) === 'none' ? null : `/people/${personId}/honours`
}

/** Whoever sees the record of the person: themselves, officers and heads above them, the standing body of the council. */
export const honoursSeer = guard<Env>('honoursSeer', async (c) => {
  const who = c.var.actorOrNull
  const personId = c.req.param('id') ?? ''
  return who !== null && isId(personId) && (await nearnessTo(c.var.db, who, { personId })) !== 'none'
})
