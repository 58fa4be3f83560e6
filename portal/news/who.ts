import type { Env } from '#ground/env.ts'
import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { maySee } from './news.policy.ts'
import { findArticle } from './news.store.ts'

/** Whoever of the newsroom may see the item in the address. */
export const itemSeer = guard<Env>('itemSeer', async (c) => {
  const who = c.var.actorOrNull
  const id = c.req.param('id') ?? ''
  const article = who && isId(id) ? await findArticle(c.var.db, { id }) : undefined
  return who !== null && article !== undefined && maySee(who, article).kind === 'allowed'
})
