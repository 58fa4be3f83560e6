import { Hono } from 'hono'
import { show } from '#kit/http/show.tsx'
import { found } from '#plumbing/verdict.ts'
import type { Env } from '../env.ts'
import { personName } from '../people/people.store.ts'
import { yearOf } from './bodies.ts'
import { noteLooking } from './looking.acts.ts'
import { recordKeeper, recordSeer } from './merit.who.ts'
import { showRecord } from './record.view.ts'
import { RecordScreen } from './screens/RecordScreen.tsx'
import { YearScreen } from './screens/YearScreen.tsx'
import { personYear } from './years.store.ts'

/** What is kept of a person over the years; who looks is written down. */
export const recordRoutes = new Hono<Env>()
  .get('/people/:id/record', recordSeer, async (c) => {
    const { db, actor, clock } = c.var
    const personId = c.req.param('id')
    await noteLooking(db, actor, personId, clock)
    return show(c, RecordScreen, await showRecord(db, actor, personId))
  })
  .get('/people/:id/record/years/:year', recordKeeper, async (c) => {
    const { db } = c.var
    const personId = c.req.param('id')
    const year = yearOf(c.req.param('year'))
    return show(c, YearScreen, {
      person: found(await personName(db, personId)),
      year,
      written: (await personYear(db, personId, year)) ?? null,
    })
  })
