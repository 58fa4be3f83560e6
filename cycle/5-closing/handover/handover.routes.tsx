import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { yearMember } from '#ground/units/who.ts'
import { show } from '#kit/http/show.tsx'
import { showHandover } from './handover.view.ts'
import { HandoverScreen } from './screens/HandoverScreen.tsx'

export const handoverRoutes = new Hono<Env>().get('/years/:slug/handover', yearMember, async (c) =>
  show(c, HandoverScreen, await showHandover(c.var.db, c.var.year)),
)
