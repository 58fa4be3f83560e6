import { type Context, Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { noteLooking } from '#ground/merit/looking.acts.ts'
import { recordSeer } from '#ground/merit/merit.who.ts'
import { findAgency } from '#ground/units/agencies.store.ts'
import { unitSeer } from '#ground/units/unit-seer.ts'
import { show } from '#kit/http/show.tsx'
import { dayAsked } from '../law/query.ts'
import { type Asked, showAgencyEligibility, showPersonEligibility } from './eligibility.view.ts'
import { AgencyEligibilityScreen } from './screens/AgencyEligibilityScreen.tsx'
import { PersonEligibilityScreen } from './screens/PersonEligibilityScreen.tsx'

/** What the law says of every award for one person or one collective; who looks at a person is written down. */
export const eligibilityRoutes = new Hono<Env>()
  .get('/people/:id/eligibility', recordSeer, async (c) => {
    const { db, actor, clock } = c.var
    const personId = c.req.param('id')
    await noteLooking(db, actor, personId, clock)
    const view = await showPersonEligibility(db, actor, personId, askedOf(c))
    return answered(view, await show(c, PersonEligibilityScreen, view))
  })
  .get('/agencies/:id/eligibility', unitSeer(findAgency), async (c) => {
    const view = await showAgencyEligibility(c.var.db, c.var.actor, c.req.param('id'), askedOf(c))
    return answered(view, await show(c, AgencyEligibilityScreen, view))
  })

function askedOf(c: Context<Env>): Asked {
  const year = c.req.query('year') ?? ''
  const profile = c.req.query('profile')
  return {
    year: /^(20|21)\d\d$/.test(year) ? Number(year) : null,
    profile: profile === 'army' || profile === 'civil' ? profile : null,
    day: dayAsked(c, 'on'),
  }
}

/** The page as it is, said to be wrong input where no law is written for the day. */
function answered({ day }: Pick<Asked, 'day'>, page: Response): Response {
  if (day.wrong === null) return page
  return new Response(page.body, { status: 422, headers: page.headers })
}
