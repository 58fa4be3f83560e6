import type { MiddlewareHandler } from 'hono'
import type { Env } from '#ground/env.ts'
import { movedTo } from '#portal/imports/moved.store.ts'
import { isReserved, oldAddress } from '#portal/imports/moved.ts'

/** Whoever comes by an address of the magazine before this one is sent on; only where nothing of ours stands. */
export const leadOn: MiddlewareHandler<Env> = async (c, next) => {
  const path = oldAddress(new URL(c.req.url))
  const isNamed = path.startsWith('/?')
  if (!isNamed) await next()
  const isAsked = (c.req.method === 'GET' || c.req.method === 'HEAD') && !isReserved(path)
  const target = isAsked && (isNamed || c.res.status === 404) ? await movedTo(c.var.pool, path) : undefined
  if (!target) return isNamed ? next() : undefined
  c.res = undefined
  c.res = new Response(null, { status: 301, headers: { location: target } })
}
