import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import type { Db } from '#plumbing/database.ts'
import type { Env } from '../env.ts'
import type { Actor } from '../people/actor.ts'

type Find = (db: Db, who: Actor, id: string) => Promise<unknown>

/** Whoever serves the body that the agency, cluster or council in the address belongs to; the administrator. */
export const unitSeer = (find: Find) =>
  guard<Env>('unitSeer', async (c) => {
    const who = c.var.actorOrNull
    const id = c.req.param('id') ?? ''
    return who !== null && isId(id) && (await find(c.var.db, who, id)) !== undefined
  })
