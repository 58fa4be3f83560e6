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
import { assignCrossChecks, changeCrossCheck, declareConflict, withdrawConflict } from './cross-check.acts.ts'
import { mayAssign } from './cross-check.policy.ts'
import { conflictsOf, crossChecksOf } from './cross-check.store.ts'
import { bodiesOf } from './scoring.policy.ts'
import { CrossChecksScreen, type CrossChecksView } from './screens/CrossChecksScreen.tsx'

const change = z.object({ agencyId: id(), checkerId: id(), reason: text(500) })
const conflict = z.object({ agencyId: id(), otherId: id(), reason: text(500) })

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
  .post('/years/:slug/cross-checks/conflicts', yearMember, async (c) => {
    await declareConflict(c.var.db, c.var.actor, c.var.year, await read(c, conflict))
    return done(c, path(c), t('Đã ghi cặp không chấm chéo nhau.'))
  })
  .post('/years/:slug/cross-checks/withdrawals', yearLead, async (c) => {
    await withdrawConflict(c.var.db, c.var.actor, c.var.year, await read(c, conflict))
    return done(c, path(c), t('Đã rút cặp không chấm chéo nhau.'))
  })

const path = (c: Context<Env>) => `/years/${c.var.year.slug}/cross-checks`

async function showCrossChecks(c: Context<Env>): Promise<CrossChecksView> {
  const { db, actor, year } = c.var
  const checks = await crossChecksOf(db, year.id)
  const isLead = isLeadStaff(actor, year)
  return {
    slug: year.slug,
    yearName: year.year,
    members: year.members.map(({ id: agencyId, name }) => ({ id: agencyId, name })),
    checks,
    conflicts: await conflictsOf(db, year.id),
    ownIds: isLead ? [] : bodiesOf(actor, year),
    may: {
      assign: checks.length > 0 ? hidden : mayAssign(actor, year, checks.length),
      change: isLead && checks.length > 0 ? openYear(year) : hidden,
      declare: isLead || bodiesOf(actor, year).length > 0 ? openYear(year) : hidden,
      withdraw: isLead ? openYear(year) : hidden,
    },
  }
}
