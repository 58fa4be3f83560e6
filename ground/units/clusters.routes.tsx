import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { choice, day, id, ids, integer, isId, optionalId, optionalText, text } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { yearOf } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { found, notFound } from '#plumbing/verdict.ts'
import type { Env } from '../env.ts'
import { isAdministrator, staffOf } from '../people/actor.ts'
import { administrator } from '../people/who.ts'
import { formCluster } from './clusters.acts.ts'
import { agenciesUnder, findCluster } from './clusters.store.ts'
import { clusterWords, leadRoles, leadsOn, profiles } from './clusters.ts'
import { beginMembership, endDeputy, endMembership, nameLead, openYearOf } from './members.acts.ts'
import { ClusterScreen } from './screens/ClusterScreen.tsx'
import { unitSeer } from './unit-seer.ts'
import { mayChangeMembers, mayNameLead, mayOpenYear } from './units.policy.ts'

/** The last field of a form filled in during the first set-up leads back to its guide. */
export const afterwards = (next: string, else_: string) => (next === '/setup/guide' ? next : else_)

const newCluster = z.object({
  organisation_id: id(),
  name: text(200),
  word: choice(clusterWords),
  from_on: day(),
  member_ids: ids(),
  lead_id: optionalId(),
  deputy_id: optionalId(),
  next: optionalText(20),
})
const joining = z.object({ agency_id: id(), from_on: day() })
const naming = z.object({ agency_id: id(), role: choice(leadRoles), from_on: day() })
const ending = z.object({ to_on: day() })
const opening = z.object({
  year: integer({ min: 1948, max: 2200 }),
  profile: choice(profiles),
  next: optionalText(20),
})

const known = (given: string) => (isId(given) ? given : notFound())

export const clusterRoutes = new Hono<Env>()
  .get('/clusters/:id', unitSeer(findCluster), async (c) => show(c, ClusterScreen, await clusterView(c)))
  .post('/clusters', administrator, async (c) => {
    const form = await read(c, newCluster)
    const clusterId = await formCluster(c.var.db, c.var.actor, {
      organisationId: form.organisation_id,
      name: form.name,
      word: form.word,
      fromOn: form.from_on,
      memberIds: [...new Set(form.member_ids)],
      leadId: form.lead_id,
      deputyId: form.deputy_id,
    })
    return done(c, afterwards(form.next, `/clusters/${clusterId}`), t('Đã lập {name}.', { name: form.name }))
  })
  .post('/clusters/:id/members', administrator, async (c) => {
    const form = await read(c, joining)
    const at = known(c.req.param('id'))
    await beginMembership(c.var.db, c.var.actor, at, { agencyId: form.agency_id, fromOn: form.from_on })
    return done(c, `/clusters/${at}`, t('Đã đưa đơn vị vào cụm.'))
  })
  .post('/clusters/:id/members/:membershipId/end', administrator, async (c) => {
    const { to_on } = await read(c, ending)
    const at = known(c.req.param('id'))
    await endMembership(c.var.db, c.var.actor, at, { id: c.req.param('membershipId'), toOn: to_on })
    return done(c, `/clusters/${at}`, t('Đã ghi ngày đơn vị ra khỏi cụm.'))
  })
  .post('/clusters/:id/leads', administrator, async (c) => {
    const form = await read(c, naming)
    const at = known(c.req.param('id'))
    const named = { agencyId: form.agency_id, role: form.role, fromOn: form.from_on }
    await nameLead(c.var.db, c.var.actor, at, named)
    return done(c, `/clusters/${at}`, t('Đã ghi cụm trưởng, cụm phó.'))
  })
  .post('/clusters/:id/leads/:leadId/end', administrator, async (c) => {
    const { to_on } = await read(c, ending)
    const at = known(c.req.param('id'))
    await endDeputy(c.var.db, c.var.actor, at, { id: c.req.param('leadId'), toOn: to_on })
    return done(c, `/clusters/${at}`, t('Đã ghi ngày kết thúc.'))
  })
  .post('/clusters/:id/years', administrator, async (c) => {
    const { next, ...form } = await read(c, opening)
    const at = known(c.req.param('id'))
    await openYearOf(c.var.db, c.var.actor, at, form)
    return done(c, afterwards(next, `/clusters/${at}`), t('Đã mở năm thi đua {year}.', { year: form.year }))
  })

async function clusterView(c: Context<Env>) {
  const { db, actor } = c.var
  const cluster = found(await findCluster(db, actor, known(c.req.param('id') ?? '')))
  const agencies = isAdministrator(actor) ? await agenciesUnder(db, cluster.organisationId) : []
  const inside = new Set(cluster.members.filter((one) => one.toOn === null).map((one) => one.agencyId))
  return {
    cluster,
    outside: agencies.filter((one) => !inside.has(one.id)),
    may: {
      change: mayChangeMembers(actor, cluster),
      nameLead: mayNameLead(actor, cluster),
      openYear: mayOpenYear(actor, cluster),
    },
    nextYear: (cluster.years[0]?.year ?? yearOf(actor.today) - 1) + 1,
    keepsTemplates: leadsOn(cluster, actor.today).some((agencyId) => staffOf(actor, agencyId)),
    today: actor.today,
  }
}
