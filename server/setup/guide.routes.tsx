import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { openAccount } from '#ground/people/accounts.acts.ts'
import { giveDuty } from '#ground/people/duties.acts.ts'
import { findPerson, personOptions } from '#ground/people/people.store.ts'
import { administrator } from '#ground/people/who.ts'
import { agenciesUnder, findCluster, listClusters } from '#ground/units/clusters.store.ts'
import { choice, day, id, isId, optionalLongText, optionalText, text } from '#kit/http/fields.ts'
import { fieldsOf, read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import { addPastedAgencies, addPastedPeople, type DraftKind, draftOf } from './paste.acts.ts'
import { readAgencies, readPeople } from './paste.ts'
import { GuideScreen } from './screens/GuideScreen.tsx'
import {
  accessByAgency,
  bodyOf,
  dropSetting,
  guideSteps,
  knownAgencies,
  knownPeople,
  readSetting,
  writeSetting,
} from './setup.store.ts'

const draft = z.object({ text: optionalLongText(200_000) })
const agencyRows = z.object({ parent_id: id() })
const peopleRows = z.object({ from_on: day(), password: optionalText(500) })
const access = z.object({
  person_id: id(),
  duty: choice(['officer', 'head', 'reporter', 'editor', 'editorInChief', 'moderator']),
  account: text(60),
  password: text(500),
})

const guideAt = (step: string) => `/setup/guide?step=${step}`

/** Leads an empty system step by step to its first year. */
export const guideRoutes = new Hono<Env>()
  .get('/setup/guide', administrator, async (c) => show(c, GuideScreen, await guideView(c)))
  .post('/setup/agencies', administrator, (c) => keepDraft(c, 'agencies'))
  .post('/setup/people', administrator, (c) => keepDraft(c, 'people'))
  .post('/setup/agencies/rows', administrator, async (c) => {
    const { parent_id } = await read(c, agencyRows)
    const count = await addPastedAgencies(c.var.db, c.var.actor, parent_id)
    return done(c, guideAt('agencies'), t('Đã thêm {count} đơn vị.', { count }))
  })
  .post('/setup/people/rows', administrator, async (c) => {
    const { from_on } = await read(c, peopleRows)
    const password = (await fieldsOf(c)).password?.[0] ?? ''
    const count = await addPastedPeople(c.var.db, c.var.actor, { fromOn: from_on, password })
    return done(c, guideAt('people'), t('Đã thêm {count} người.', { count }))
  })
  .post('/setup/access', administrator, async (c) => {
    const form = await read(c, access)
    const { db, actor } = c.var
    const person = found(await findPerson(db, actor, form.person_id))
    const charge = { duty: form.duty, agencyId: person.agencyIds[0] ?? null, fromOn: actor.today }
    await giveDuty(db, actor, person.id, charge)
    const password = (await fieldsOf(c)).password?.[0] ?? ''
    await openAccount(db, actor, person.id, { name: form.account, password })
    return done(c, guideAt('access'), t('{name} đã có nhiệm vụ và tài khoản.', { name: person.name }))
  })

async function keepDraft(c: Context<Env>, kind: DraftKind) {
  const form = await read(c, draft)
  const name = draftOf(kind, c.var.actor)
  if (form.text === '') await dropSetting(c.var.db, name)
  else await writeSetting(c.var.db, name, form.text)
  return done(c, `${guideAt(kind)}#preview`)
}

async function guideView(c: Context<Env>) {
  const { db, actor } = c.var
  const asked = c.req.query('body') ?? ''
  const [steps, body] = await Promise.all([guideSteps(db), bodyOf(db, isId(asked) ? asked : null)])
  const named = steps.find((one) => one.code === c.req.query('step'))
  const step = named ?? steps.find((one) => !one.done) ?? null
  const base = { steps, step: step?.code ?? null, body: body ?? null, today: actor.today }
  return { ...base, ...(await stepView(c, step?.code, body?.id ?? '')) }
}

/** Only what the step on show needs. */
async function stepView(c: Context<Env>, step: string | undefined, bodyId: string) {
  const { db, actor } = c.var
  if (step === 'agencies') {
    const text = await readSetting(db, draftOf('agencies', actor))
    return { draft: text, agencyLines: readAgencies(text, await knownAgencies(db)) }
  }
  if (step === 'people') {
    const text = await readSetting(db, draftOf('people', actor))
    const known = { agencies: await knownAgencies(db), ...(await knownPeople(db)) }
    return { draft: text, peopleLines: readPeople(text, known), agencies: known.agencies.slice(0, 300) }
  }
  if (step === 'access') return { access: await accessByAgency(db), people: await personOptions(db, actor) }
  if (step === 'cluster') return { members: bodyId ? await agenciesUnder(db, bodyId) : [] }
  if (step === 'council') return { people: await personOptions(db, actor) }
  const [line] = await listClusters(db, actor)
  return { cluster: line ? ((await findCluster(db, actor, line.id)) ?? null) : null }
}
