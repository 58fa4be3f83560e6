import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { choice, day, id, isId, optionalChoice, optionalText, text, version } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { read, tidy } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { allowed, found } from '#plumbing/verdict.ts'
import type { Env } from '../env.ts'
import { accessOf } from './accounts.store.ts'
import { hasDuty, isAdministrator, servesAs } from './actor.ts'
import { dutiesOf } from './duties.store.ts'
import { mayDeclareKin } from './kinships.policy.ts'
import { kinshipRoutes } from './kinships.routes.ts'
import { keepsSomeCouncil, kinOf } from './kinships.store.ts'
import { addPerson, editPerson, takePost } from './people.acts.ts'
import { mayAddPerson, mayMovePerson, mayTendPerson } from './people.policy.ts'
import { agencyOptions, awardsOf, findPerson, listPeople, personOptions, postsOf } from './people.store.ts'
import { genders, personClasses } from './people.ts'
import { nearnessTo } from './record-seen.ts'
import { PeopleScreen } from './screens/PeopleScreen.tsx'
import { PersonScreen } from './screens/PersonScreen.tsx'
import { signedIn } from './who.ts'

const particulars = {
  full_name: text(120),
  rank: optionalText(60),
  gender: optionalChoice(genders),
  person_class: choice(personClasses),
}
const postFields = { title: text(200), agency_id: id(), from_on: day() }
const newPerson = z.object({ ...particulars, ...postFields })
const newPost = z.object(postFields)
const edit = z.object({ ...particulars, _version: version() })

/** Whoever serves the same body as the person in the address; the person; the administrator. */
const personSeer = guard<Env>('personSeer', async (c) => {
  const who = c.var.actorOrNull
  const personId = c.req.param('id') ?? ''
  return who !== null && isId(personId) && (await findPerson(c.var.db, who, personId)) !== undefined
})

/** The administrator, or an officer of any agency; whom they may tend is said by the policy. */
const peopleKeeper = guard<Env>('peopleKeeper', async (c) => {
  const who = c.var.actorOrNull
  if (who === null || !(isAdministrator(who) || hasDuty(who, 'officer'))) return false
  const personId = c.req.param('id')
  if (personId === undefined) return true
  return isId(personId) && (await findPerson(c.var.db, who, personId)) !== undefined
})

export const peopleRoutes = new Hono<Env>()
  .get('/people', signedIn, async (c) => {
    const { db, actor } = c.var
    const query = queryOf(c)
    const page = pageOf(c)
    const [list, agencies] = await Promise.all([listPeople(db, actor, query, page), agencyOptions(db, actor)])
    const adding = mayAddPerson(actor)
    return show(c, PeopleScreen, {
      query,
      page,
      ...list,
      agencies,
      own: agencies.filter((one) => isAdministrator(actor) || servesAs(actor, 'officer', one.id)),
      may: { add: adding },
      adding: adding === allowed && c.req.query('new') !== undefined,
      today: actor.today,
    })
  })
  .post('/people', peopleKeeper, async (c) => {
    const form = await read(c, newPerson)
    const personId = await addPerson(c.var.db, c.var.actor, { ...particularsOf(form), ...postOf(form) })
    return done(c, `/people/${personId}`, t('Đã thêm {name}.', { name: form.full_name }))
  })
  .get('/people/:id', personSeer, async (c) => show(c, PersonScreen, await personView(c)))
  .post('/people/:id', peopleKeeper, async (c) => {
    const personId = c.req.param('id')
    const form = await read(c, edit)
    await editPerson(c.var.db, c.var.actor, personId, { ...particularsOf(form), version: form._version })
    return done(c, `/people/${personId}`, t('Đã lưu thông tin.'))
  })
  .post('/people/:id/posts', peopleKeeper, async (c) => {
    const personId = c.req.param('id')
    await takePost(c.var.db, c.var.actor, personId, postOf(await read(c, newPost)))
    return done(c, `/people/${personId}`, t('Đã ghi chức vụ mới; chức vụ cũ kết thúc cùng ngày.'))
  })
  .route('/', kinshipRoutes)

async function personView(c: Context<Env>) {
  const { db, actor } = c.var
  const personId = c.req.param('id') ?? ''
  const person = found(await findPerson(db, actor, personId))
  const tends = mayTendPerson(actor, person)
  const [posts, duties, awards, agencies, access, near, kin] = await Promise.all([
    postsOf(db, personId),
    dutiesOf(db, personId),
    awardsOf(db, personId),
    tends === allowed ? agencyOptions(db, actor) : [],
    isAdministrator(actor) ? accessOf(db, actor, personId) : null,
    nearnessTo(db, actor, { personId }),
    kinView(c, personId),
  ])
  return {
    person,
    posts,
    duties,
    awards,
    agencies: agencies.filter((one) => mayMovePerson(actor, person, one.id) === allowed),
    access,
    kin,
    may: { tend: tends, seeRecord: near !== 'none' },
    editing: tends === allowed && c.req.query('edit') !== undefined,
    today: actor.today,
  }
}

/** Kin as the person or who keeps a council sees it; nothing for anybody else. */
async function kinView(c: Context<Env>, personId: string) {
  const { db, actor } = c.var
  if (mayDeclareKin(actor, personId, await keepsSomeCouncil(db, actor)) !== allowed) return null
  const words = tidy(c.req.query('kin') ?? '').slice(0, 100)
  const people = words === '' ? [] : await personOptions(db, actor, words)
  return { rows: await kinOf(db, personId), words, people: people.filter((one) => one.id !== personId) }
}

function queryOf(c: Context<Env>) {
  const agencyId = c.req.query('agency') ?? ''
  return { words: tidy(c.req.query('q') ?? '').slice(0, 100), agencyId: isId(agencyId) ? agencyId : '' }
}

function particularsOf(form: Omit<z.output<typeof edit>, '_version'>) {
  return { name: form.full_name, rank: form.rank, gender: form.gender, personClass: form.person_class }
}

function postOf({ title, agency_id, from_on }: z.output<typeof newPost>) {
  return { title, agencyId: agency_id, fromOn: from_on }
}
