import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import type { Env } from '../../env.ts'
import { nearnessTo } from '../../people/record-seen.ts'

/** Officers and heads of the agency in the address, or of one above it. */
export const oldAwardKeeper = guard<Env>('oldAwardKeeper', async (c) => {
  const who = c.var.actorOrNull
  const agencyId = c.req.param('id') ?? ''
  return who !== null && isId(agencyId) && (await nearnessTo(c.var.db, who, { agencyId })) === 'keeper'
})
