import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { chargedWith } from '#ground/people/actor.ts'
import { yearMember } from '#ground/units/who.ts'
import { show } from '#kit/http/show.tsx'
import { formRoutes } from './forms/forms.routes.tsx'
import { ownRoutes } from './own/own.routes.tsx'
import { recordRoutes } from './records/records.routes.tsx'
import { StatisticsScreen } from './screens/StatisticsScreen.tsx'
import { awardCounts, classCounts, movementForm } from './statistics.store.ts'

export const statisticsRoutes = new Hono<Env>()
  .route('/', formRoutes)
  .route('/', ownRoutes)
  .route('/', recordRoutes)
  .get('/years/:slug/statistics', yearMember, async (c) => {
    const { db, year } = c.var
    const [classes, awards, movements] = await Promise.all([
      classCounts(db, year),
      awardCounts(db, year),
      movementForm(db, year),
    ])
    const { actor } = c.var
    return show(c, StatisticsScreen, {
      slug: year.slug,
      year: year.year,
      classes,
      awards,
      movements,
      makesForms: chargedWith(actor).length > 0,
    })
  })
