import type { Context } from 'hono'
import { Hono } from 'hono'
import { z } from 'zod'
import { askedOf, showTotals } from '#cycle/2-progress/trend/trend.view.ts'
import type { Env } from '#ground/env.ts'
import { searchJournal } from '#ground/journal/journal.store.ts'
import { staffOf } from '#ground/people/actor.ts'
import { isOfNewsroom } from '#ground/people/newsroom.ts'
import { signedIn } from '#ground/people/who.ts'
import { yearLead, yearMember } from '#ground/units/who.ts'
import { findYear, yearsSeenBy } from '#ground/units/year.store.ts'
import { isLeadStaff, runningYear, type Year } from '#ground/units/year.ts'
import { day, optionalText, version } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { lookAgain } from '#portal/drafts/look.ts'
import { dueFrom } from './due.store.ts'
import { lateDossiers, pageSize, standings } from './late.store.ts'
import { DeskScreen } from './screens/DeskScreen.tsx'
import { StepsScreen } from './screens/StepsScreen.tsx'
import { completeStep, moveStep } from './steps.acts.ts'
import { mayTendStep } from './steps.policy.ts'
import { stepsOfYear } from './steps.store.ts'

const dates = z.object({ normal_on: day(), latest_on: day(), _version: version() })
const completion = z.object({ statement: optionalText(500) })

/** Home: the year at a glance, what is due from me, who is late, what happened lately. */
export const deskRoutes = new Hono<Env>()
  .get('/desk', signedIn, async (c) => {
    const { db, actor } = c.var
    const years = await yearsSeenBy(db, actor.agencyIds, actor.councilOrganisationIds)
    const running = runningYear(years, actor.today)
    const year = running && (await findYear(db, running.slug, actor.today))
    return show(c, DeskScreen, await deskView(c, year ?? null))
  })
  .get('/years/:slug', yearMember, async (c) => show(c, DeskScreen, await deskView(c, c.var.year)))
  .get('/years/:slug/steps', yearMember, async (c) => {
    const { db, actor, year } = c.var
    const steps = await stepsOfYear(db, year.id, actor.today)
    const may = Object.fromEntries(steps.map((step) => [step.id, mayTendStep(actor, year, step)]))
    return show(c, StepsScreen, { year, steps, may, editing: c.req.query('step') ?? null })
  })
  .post('/years/:slug/steps/:id/dates', yearLead, async (c) => {
    const form = await read(c, dates)
    await moveStep(c.var.db, c.var.actor, c.var.year, {
      id: c.req.param('id'),
      normalOn: form.normal_on,
      latestOn: form.latest_on,
      version: form._version,
    })
    return done(c, `/years/${c.var.year.slug}/steps`, t('Đã đổi ngày của mốc.'))
  })
  .post('/years/:slug/steps/:id/completion', yearLead, async (c) => {
    const { statement } = await read(c, completion)
    await completeStep(c.var.db, c.var.actor, c.var.year, { id: c.req.param('id'), statement })
    return done(c, `/years/${c.var.year.slug}/steps`, t('Đã ghi nhận mốc hoàn thành.'))
  })

async function deskView(c: Context<Env>, year: Year | null) {
  const { db, actor } = c.var
  if (isOfNewsroom(actor)) await lookAgain(db, actor.today)
  const page = pageOf(c)
  if (!year)
    return {
      year,
      today: actor.today,
      steps: [],
      due: [],
      agencies: [],
      page,
      pages: 1,
      lately: [],
      leads: false,
      late: null,
      own: null,
    }
  const own = year.members.find((member) => staffOf(actor, member.id)) ?? null
  const leads = isLeadStaff(actor, year)
  const [steps, due, agencies, lately, totals, late] = await Promise.all([
    stepsOfYear(db, year.id, actor.today),
    dueFrom(db, actor, year),
    standings(db, year, actor.today, page),
    searchJournal(db, { yearId: year.id }),
    showTotals(db, year, { agencyId: own?.id ?? null, today: actor.today }),
    leads ? lateDossiers(db, year, actor.today) : null,
  ])
  return {
    year,
    today: actor.today,
    steps,
    due,
    agencies,
    page,
    pages: Math.max(1, Math.ceil(year.members.length / pageSize)),
    lately: lately.map(({ before: _before, after: _after, ...line }) => line),
    leads,
    late,
    own: { asked: { ...askedOf(year, {}, 1), agencyId: own?.id ?? null }, name: own?.name ?? null, totals },
  }
}
