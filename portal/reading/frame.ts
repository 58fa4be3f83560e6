import type { Context } from 'hono'
import type { Env } from '#ground/env.ts'
import { magazineName } from './reading.store.ts'

/** What every public page needs: the magazine's name and the address it is known by. */
export type Frame = { magazine: string | undefined; site: string }

export async function frameOf(c: Context<Env>): Promise<Frame> {
  const site = c.var.settings.publicUrl ?? new URL(c.req.url).origin
  return { magazine: await magazineName(c.var.db), site }
}

export const pagesOf = (count: number, size: number) => Math.max(1, Math.ceil(count / size))
