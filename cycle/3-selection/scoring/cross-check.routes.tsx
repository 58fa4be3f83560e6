import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { yearLead, yearMember } from '#ground/units/who.ts'
import { isLeadStaff, openYear } from '#ground/units/year.ts'
import { id, text } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { hidden } from '#plumbing/verdict.ts'
import { assignCrossChecks, changeCrossCheck } from './cross-check.acts.ts'
import { mayAssign } from './cross-check.policy.ts'
import { crossChecksOf } from './cross-check.store.ts'
import { CrossChecksScreen } from './screens/CrossChecksScreen.tsx'

const change = z.object({ agencyId: id(), checkerId: id(), reason: text(500) })

export const crossCheckRoutes = new Hono<Env>()
  .get('/years/:slug/cross-checks', yearMember, async (c) =>
    show(c, CrossChecksScreen, await showCrossChecks(c)),
  )
  .post('/years/:slug/cross-checks', yearLead, async (c) => {
    await assignCrossChecks(c.var.db, c.var.actor, c.var.year)
    return done(c, path(c), t('Đã phân công chấm chéo.'))
  })
  .post('/years/:slug/cross-checks/changes', yearLead, async (c) => {
    await changeCrossCheck(c.var.db, c.var.actor, c.var.year, await read(c, change))
    return done(c, path(c), t('Đã đổi cơ quan chấm chéo.'))
  })

const path = (c: Context<Env>) => `/years/${c.var.year.slug}/cross-checks`

async function showCrossChecks(c: Context<Env>) {
  const { db, actor, year } = c.var
  const checks = await crossChecksOf(db, year.id)
  const mayChange = isLeadStaff(actor, year) && checks.length > 0 ? openYear(year) : hidden
  return {
    slug: year.slug,
    yearName: year.year,
    members: year.members.map(({ id: agencyId, name }) => ({ id: agencyId, name })),
    checks,
    may: { assign: checks.length > 0 ? hidden : mayAssign(actor, year, checks.length), change: mayChange },
  }
}
