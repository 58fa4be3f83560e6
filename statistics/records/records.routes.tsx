import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { levels, manners } from '#cycle/1-launch/movement/movement.ts'
import type { Env } from '#ground/env.ts'
import {
  choice,
  day,
  id,
  isId,
  optionalChoice,
  optionalDay,
  optionalInteger,
  optionalText,
  text,
  version,
} from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import { countedBodies } from '../bodies.store.ts'
import { bodyCounter } from '../statistics.who.ts'
import { addCharge, endCharge } from './charges.acts.ts'
import { addMovement, editMovement } from './movements.acts.ts'
import { chargesOf, movementsOfBody, serversOf, staffOfBody } from './records.store.ts'
import { chargeKinds, trainingLevels } from './records.ts'
import { MovementsScreen } from './screens/MovementsScreen.tsx'
import { StaffScreen } from './screens/StaffScreen.tsx'
import { addStaff, editStaff } from './staff.acts.ts'

const charge = z.object({ name: text(200), kind: choice(chargeKinds), from_on: day() })
const chargeEnd = z.object({ to_on: day() })
const years = {
  birth_year: optionalInteger({ min: 1900, max: 2200 }),
  training: optionalChoice(trainingLevels),
  since_year: optionalInteger({ min: 1900, max: 2200 }),
}
const newStaff = z.object({ person_id: id(), from_on: day(), ...years })
const staffEdit = z.object({ ...years, to_on: optionalDay(), _version: version() })
const movement = z.object({
  name: text(200),
  decision_reference: optionalText(100),
  launched_on: day(),
  ends_on: day(),
  level: choice(levels),
  manner: choice(manners),
  _version: version(),
})

export const recordRoutes = new Hono<Env>()
  .get('/statistics/bodies/:agencyId/staff', bodyCounter, async (c) =>
    show(c, StaffScreen, await staffView(c)),
  )
  .post('/statistics/bodies/:agencyId/staff', bodyCounter, async (c) => {
    const { person_id: personId, from_on: fromOn, ...rest } = await read(c, newStaff)
    await addStaff(c.var.db, c.var.actor, { agencyId: c.var.agencyId, personId, fromOn, ...factsOf(rest) })
    return done(c, staffPage(c), t('Đã ghi người làm công tác thi đua, khen thưởng.'))
  })
  .post('/statistics/bodies/:agencyId/staff/:staffId', bodyCounter, async (c) => {
    const { to_on: toOn, _version, ...rest } = await read(c, staffEdit)
    const of = { agencyId: c.var.agencyId, id: idIn(c, 'staffId') }
    await editStaff(c.var.db, c.var.actor, { ...of, ...factsOf(rest), toOn, version: _version })
    return done(c, staffPage(c), t('Đã lưu thông tin.'))
  })
  .post('/statistics/bodies/:agencyId/charges', bodyCounter, async (c) => {
    const { name, kind, from_on: fromOn } = await read(c, charge)
    await addCharge(c.var.db, c.var.actor, { agencyId: c.var.agencyId, name, kind, fromOn })
    return done(c, staffPage(c), t('Đã ghi tổ chức làm công tác thi đua, khen thưởng.'))
  })
  .post('/statistics/bodies/:agencyId/charges/:chargeId/end', bodyCounter, async (c) => {
    const { to_on: toOn } = await read(c, chargeEnd)
    await endCharge(c.var.db, c.var.actor, { agencyId: c.var.agencyId, id: idIn(c, 'chargeId'), toOn })
    return done(c, staffPage(c), t('Đã ghi ngày thôi làm.'))
  })
  .get('/statistics/bodies/:agencyId/movements', bodyCounter, async (c) => {
    const { db, agencyId } = c.var
    const page = pageOf(c)
    const body = await bodyOf(c)
    return show(c, MovementsScreen, { body, page, ...(await movementsOfBody(db, agencyId, page)) })
  })
  .post('/statistics/bodies/:agencyId/movements', bodyCounter, async (c) => {
    const { _version, ...form } = await read(c, movement)
    await addMovement(c.var.db, c.var.actor, { agencyId: c.var.agencyId, ...wordsOf(form) })
    return done(c, movementsPage(c), t('Đã ghi phong trào thi đua.'))
  })
  .post('/statistics/bodies/:agencyId/movements/:movementId', bodyCounter, async (c) => {
    const { _version, ...form } = await read(c, movement)
    const of = { agencyId: c.var.agencyId, id: idIn(c, 'movementId'), version: _version }
    await editMovement(c.var.db, c.var.actor, { ...of, ...wordsOf(form) })
    return done(c, movementsPage(c), t('Đã ghi phong trào thi đua.'))
  })

async function staffView(c: Context<Env>) {
  const { db, agencyId, actor } = c.var
  const page = pageOf(c)
  const [body, charges, staff, serving] = await Promise.all([
    bodyOf(c),
    chargesOf(db, agencyId),
    staffOfBody(db, agencyId, page),
    serversOf(db, agencyId, actor.today),
  ])
  return { body, charges, page, ...staff, serving, today: actor.today }
}

async function bodyOf(c: Context<Env>) {
  return found((await countedBodies(c.var.db, c.var.actor, c.var.agencyId))[0])
}

function idIn(c: Context<Env>, name: string): string {
  const typed = c.req.param(name) ?? ''
  return found(isId(typed) ? typed : null)
}

const staffPage = (c: Context<Env>) => `/statistics/bodies/${c.var.agencyId}/staff`
const movementsPage = (c: Context<Env>) => `/statistics/bodies/${c.var.agencyId}/movements`

type Years = Pick<z.output<typeof newStaff>, 'birth_year' | 'training' | 'since_year'>

const factsOf = ({ birth_year, training, since_year }: Years) => ({
  birthYear: birth_year,
  training,
  sinceYear: since_year,
})

const wordsOf = (form: Omit<z.output<typeof movement>, '_version'>) => ({
  name: form.name,
  decisionReference: form.decision_reference,
  launchedOn: form.launched_on,
  endsOn: form.ends_on,
  level: form.level,
  manner: form.manner,
})
