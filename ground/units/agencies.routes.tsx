import { type Context, Hono } from 'hono'
import { z } from 'zod'
import {
  integer,
  isId,
  optionalChoice,
  optionalDay,
  optionalId,
  optionalText,
  text,
  version,
} from '#kit/http/fields.ts'
import { read, tidy } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { officeCodes } from '#law/authority/office.ts'
import { t } from '#plumbing/language.ts'
import { allowed, found, notFound } from '#plumbing/verdict.ts'
import type { Env } from '../env.ts'
import { staffOf } from '../people/actor.ts'
import { agencyOptions } from '../people/people.store.ts'
import { administrator, signedIn } from '../people/who.ts'
import { addAgency, editAgency } from './agencies.acts.ts'
import {
  agenciesPerPage,
  awardsOfAgency,
  clustersOf,
  findAgency,
  listAgencies,
  servingIn,
} from './agencies.store.ts'
import { listClusters } from './clusters.store.ts'
import { listCouncils } from './councils.store.ts'
import { AgenciesScreen } from './screens/AgenciesScreen.tsx'
import { AgencyScreen } from './screens/AgencyScreen.tsx'
import { unitSeer } from './unit-seer.ts'
import { mayTendUnits } from './units.policy.ts'

const particulars = {
  parent_id: optionalId(),
  name: text(200),
  abbreviation: optionalText(30),
  function: optionalText(300),
  position: integer({ min: 0, max: 9999 }),
  office: optionalChoice(officeCodes),
  enterprise: optionalChoice(['yes', 'no']),
  proposes_as: optionalChoice(['ministry', 'province']),
  founded_on: optionalDay(),
  ended_on: optionalDay(),
}
const newAgency = z.object(particulars)
const edit = z.object({ ...particulars, _version: version() })

export const agencyRoutes = new Hono<Env>()
  .get('/agencies', signedIn, async (c) => {
    const { db, actor } = c.var
    const words = tidy(c.req.query('q') ?? '').slice(0, 100)
    const page = pageOf(c)
    const may = mayTendUnits(actor)
    const adding = may === allowed && c.req.query('new') !== undefined
    const [rows, clusters, parents] = await Promise.all([
      listAgencies(db, actor, words, page),
      listClusters(db, actor),
      adding ? agencyOptions(db, actor) : [],
    ])
    const count = rows[0]?.all ?? 0
    const pages = Math.max(1, Math.ceil(count / agenciesPerPage))
    return show(c, AgenciesScreen, {
      words,
      rows,
      count,
      page,
      pages,
      clusters,
      parents,
      adding,
      may: { tend: may },
    })
  })
  .post('/agencies', administrator, async (c) => {
    const form = await read(c, newAgency)
    const agencyId = await addAgency(c.var.db, c.var.actor, particularsOf(form))
    return done(c, `/agencies/${agencyId}`, t('Đã thêm {name}.', { name: form.name }))
  })
  .get('/agencies/:id', unitSeer(findAgency), async (c) => show(c, AgencyScreen, await agencyView(c)))
  .post('/agencies/:id', administrator, async (c) => {
    const agencyId = isId(c.req.param('id')) ? c.req.param('id') : notFound()
    const form = await read(c, edit)
    const change = { ...particularsOf(form), version: form._version }
    await editAgency(c.var.db, c.var.actor, agencyId, change)
    return done(c, `/agencies/${agencyId}`, t('Đã lưu thông tin.'))
  })

async function agencyView(c: Context<Env>) {
  const { db, actor } = c.var
  const id = c.req.param('id') ?? ''
  const agency = found(isId(id) ? await findAgency(db, actor, id) : null)
  const may = mayTendUnits(actor)
  const editing = may === allowed && c.req.query('edit') !== undefined
  const page = pageOf(c)
  const [people, clusters, awards, councils, parents] = await Promise.all([
    servingIn(db, id, actor.today, page),
    clustersOf(db, id),
    awardsOfAgency(db, id),
    listCouncils(db, actor, id),
    editing ? agencyOptions(db, actor) : [],
  ])
  return {
    agency,
    people,
    page,
    clusters,
    awards,
    councils,
    parents,
    editing,
    may: { tend: may },
    keepsTemplates: staffOf(actor, id),
    today: actor.today,
  }
}

function particularsOf(form: z.output<typeof newAgency>) {
  return {
    parentId: form.parent_id,
    name: form.name,
    abbreviation: form.abbreviation,
    function: form.function,
    position: form.position,
    office: form.office,
    enterprise: form.enterprise && form.enterprise === 'yes',
    proposesAs: form.proposes_as,
    foundedOn: form.founded_on,
    endedOn: form.ended_on,
  }
}
