import { Hono } from 'hono'
import { z } from 'zod'
import {
  choice,
  day,
  id,
  ids,
  isId,
  optionalDay,
  optionalId,
  optionalText,
  text,
  yes,
} from '#kit/http/fields.ts'
import { read, readFiles, tidy } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found, notFound } from '#plumbing/verdict.ts'
import type { Env } from '../env.ts'
import { ruleFiles } from '../files/rulings.ts'
import { personOptions } from '../people/people.store.ts'
import { administrator } from '../people/who.ts'
import { afterwards } from './clusters.routes.tsx'
import { compositionOn } from './composition.ts'
import { endCouncilMember, formCouncil, nameCouncilMember } from './councils.acts.ts'
import { findCouncil } from './councils.store.ts'
import { conflictGrounds, councilDuties } from './councils.ts'
import { decisionScanFile, keepDecisionScan } from './decision-scan.acts.ts'
import { chooseGrounds, renewCouncil } from './renewal.acts.ts'
import { CouncilScreen } from './screens/CouncilScreen.tsx'
import { unitSeer } from './unit-seer.ts'
import { mayTendUnits } from './units.policy.ts'

const newCouncil = z.object({
  organisation_id: id(),
  name: text(200),
  decision_reference: optionalText(100),
  formed_on: day(),
  term_ends_on: optionalDay(),
  chair_id: optionalId(),
  secretary_id: optionalId(),
  next: optionalText(20),
})
const naming = z.object({
  person_id: id(),
  duty: choice(councilDuties),
  from_on: day(),
  attends_only: yes(),
  charge: optionalText(200),
})
const renewal = z.object({
  name: text(200),
  decision_reference: text(100),
  formed_on: day(),
  term_ends_on: optionalDay(),
  keep: ids(),
})
const grounds = Object.fromEntries(conflictGrounds.map((one) => [one, yes()]))
const ending = z.object({ to_on: day() })

const known = (given: string) => (isId(given) ? given : notFound())

ruleFiles(decisionScanFile)

export const councilRoutes = new Hono<Env>()
  .get('/councils/:id', unitSeer(findCouncil), async (c) => {
    const { db, actor } = c.var
    const council = found(await findCouncil(db, actor, known(c.req.param('id'))))
    const may = mayTendUnits(actor)
    const words = tidy(c.req.query('q') ?? '').slice(0, 100)
    return show(c, CouncilScreen, {
      council,
      composition: compositionOn(council),
      words,
      people: may.kind === 'allowed' ? await personOptions(db, actor, words) : [],
      may: { tend: may },
      today: actor.today,
    })
  })
  .post('/councils', administrator, async (c) => {
    const form = await read(c, newCouncil)
    const councilId = await formCouncil(c.var.db, c.var.actor, {
      organisationId: form.organisation_id,
      name: form.name,
      reference: form.decision_reference,
      formedOn: form.formed_on,
      termEndsOn: form.term_ends_on,
      chairId: form.chair_id,
      secretaryId: form.secretary_id,
    })
    return done(c, afterwards(form.next, `/councils/${councilId}`), t('Đã lập {name}.', { name: form.name }))
  })
  .post('/councils/:id/members', administrator, async (c) => {
    const at = known(c.req.param('id'))
    const form = await read(c, naming)
    const { person_id, duty, from_on, attends_only, charge } = form
    const named = { personId: person_id, duty, fromOn: from_on, voting: !attends_only, charge }
    await nameCouncilMember(c.var.db, c.var.actor, at, named)
    return done(c, `/councils/${at}`, t('Đã cử thành viên hội đồng.'))
  })
  .post('/councils/:id/members/:memberId/end', administrator, async (c) => {
    const at = known(c.req.param('id'))
    const { to_on } = await read(c, ending)
    await endCouncilMember(c.var.db, c.var.actor, at, { id: c.req.param('memberId'), toOn: to_on })
    return done(c, `/councils/${at}`, t('Đã ghi ngày kết thúc.'))
  })
  .post('/councils/:id/renewal', administrator, async (c) => {
    const form = await read(c, renewal)
    const renewed = await renewCouncil(c.var.db, c.var.actor, known(c.req.param('id')), {
      name: form.name,
      reference: form.decision_reference,
      formedOn: form.formed_on,
      termEndsOn: form.term_ends_on,
      keepIds: form.keep,
    })
    return done(c, `/councils/${renewed}`, t('Đã kiện toàn hội đồng.'))
  })
  .post('/councils/:id/decision-scan', administrator, async (c) => {
    const at = known(c.req.param('id'))
    const [scan] = await readFiles(c, 'file')
    await keepDecisionScan(c.var.db, c.var.actor, at, scan)
    return done(c, `/councils/${at}`, t('Đã lưu bản quét quyết định.'))
  })
  .post('/councils/:id/conflict-grounds', administrator, async (c) => {
    const at = known(c.req.param('id'))
    const typed = await read(c, z.object(grounds))
    await chooseGrounds(
      c.var.db,
      c.var.actor,
      at,
      conflictGrounds.filter((one) => typed[one]),
    )
    return done(c, `/councils/${at}`, t('Đã lưu quy chế không tham gia biểu quyết.'))
  })
