import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { agencySeen, yearMember } from '#ground/units/who.ts'
import { isId } from '#kit/http/fields.ts'
import { pageOf, show } from '#kit/http/show.tsx'
import { notFound } from '#plumbing/verdict.ts'
import { scales } from './periods.ts'
import { AgencyTrendScreen } from './screens/AgencyTrendScreen.tsx'
import { SilenceScreen } from './screens/SilenceScreen.tsx'
import { TargetTrendScreen } from './screens/TargetTrendScreen.tsx'
import { TrendScreen } from './screens/TrendScreen.tsx'
import { YearsScreen } from './screens/YearsScreen.tsx'
import { showTargetTrend } from './target.view.ts'
import { askedOf, showAgencyTrend, showSilences, showTrend } from './trend.view.ts'
import { showYears } from './years.view.ts'

export const trendRoutes = new Hono<Env>()
  .get('/years/:slug/trend', yearMember, async (c) => {
    const { db, actor, year } = c.var
    const asked = askedOf(year, c.req.query(), pageOf(c))
    return show(c, TrendScreen, await showTrend(db, year, asked, actor.today))
  })
  .get('/years/:slug/trend/years', yearMember, async (c) => {
    const asked = { today: c.var.actor.today, page: pageOf(c) }
    return show(c, YearsScreen, await showYears(c.var.db, c.var.year, asked))
  })
  .get('/years/:slug/trend/silent', yearMember, async (c) => {
    const { db, actor, year } = c.var
    const silent = await showSilences(db, year, actor.today)
    return show(c, SilenceScreen, { slug: year.slug, year: year.year, silent, page: pageOf(c) })
  })
  .get('/years/:slug/trend/:targetId', yearMember, async (c) => {
    const id = c.req.param('targetId')
    if (!isId(id)) notFound()
    return show(c, TargetTrendScreen, await showTargetTrend(c.var.db, c.var.actor, c.var.year, id))
  })
  .get('/years/:slug/agencies/:agencyId/trend', agencySeen, async (c) => {
    const { db, actor, year, agencyId } = c.var
    const scale = scales.find((one) => one === c.req.query('scale')) ?? 'quarter'
    return show(
      c,
      AgencyTrendScreen,
      await showAgencyTrend(db, year, { agencyId, scale, page: pageOf(c) }, actor.today),
    )
  })
