import { Hono } from 'hono'
import { show } from '#kit/http/show.tsx'
import { found } from '#plumbing/verdict.ts'
import type { Env } from '../../env.ts'
import { rankAndName } from '../../people/actor.ts'
import { personName } from '../../people/people.store.ts'
import { findAgency } from '../../units/agencies.store.ts'
import { unitSeer } from '../../units/unit-seer.ts'
import { bookOf } from './honours.store.ts'
import { honoursSeer } from './honours.who.ts'
import { HonoursScreen } from './screens/HonoursScreen.tsx'

export const honourRoutes = new Hono<Env>()
  .get('/people/:id/honours', honoursSeer, async (c) => {
    const personId = c.req.param('id')
    const person = found(await personName(c.var.db, personId))
    return show(c, HonoursScreen, {
      ...{ whose: 'person' as const, name: rankAndName(person), illustrative: person.illustrative },
      ...{ back: `/people/${personId}`, today: c.var.actor.today },
      book: await bookOf(c.var.db, { personId }),
    })
  })
  .get('/agencies/:id/honours', unitSeer(findAgency), async (c) => {
    const agencyId = c.req.param('id')
    const agency = found(await findAgency(c.var.db, c.var.actor, agencyId))
    return show(c, HonoursScreen, {
      ...{ whose: 'agency' as const, name: agency.name, illustrative: agency.illustrative },
      ...{ back: `/agencies/${agencyId}`, today: c.var.actor.today },
      book: await bookOf(c.var.db, { agencyId }),
    })
  })
