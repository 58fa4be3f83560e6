import type { Context, Env, MiddlewareHandler } from 'hono'
import { notFound } from '#plumbing/verdict.ts'

/** A guard names the rule of its route; the access test reads the name from the running routes. */
type Guard<E extends Env> = MiddlewareHandler<E> & { rule: string }

/** Who may open a route. Anybody else is told “not found”. */
export function guard<E extends Env>(
  rule: string,
  check: (c: Context<E>) => boolean | Promise<boolean>,
): Guard<E> {
  const handler: MiddlewareHandler<E> = async (c, next) => {
    if (!(await check(c))) notFound()
    await next()
  }
  return Object.assign(handler, { rule })
}
