import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { noteSeen } from '#ground/merit/looking.acts.ts'
import { choice, day, id, integer, isId } from '#kit/http/fields.ts'
import { read, tidy } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import type { Layer } from '#law/kernel/asked.ts'
import { found } from '#plumbing/verdict.ts'
import { SweepScreen } from './screens/SweepScreen.tsx'
import { SweepsScreen } from './screens/SweepsScreen.tsx'
import { askSweep } from './sweep.acts.ts'
import { sweepFile } from './sweep.file.ts'
import { agenciesInSweep, agenciesToSweep, countsOf, findSweep, sightsOf, sweepsFor } from './sweep.store.ts'
import { keptStates, type SweepQuery } from './sweep.ts'
import { sweeper, sweepSeer } from './sweep.who.ts'

const newSweep = z.object({
  agencyId: id(),
  year: integer({ min: 2014, max: 2100 }),
  receivedOn: day(),
  profile: choice(['army', 'civil']),
})

export const sweepRoutes = new Hono<Env>()
  .get('/sweeps', sweeper, async (c) => {
    const { db, actor } = c.var
    const [sweeps, agencies] = await Promise.all([sweepsFor(db, actor), agenciesToSweep(db, actor)])
    return show(c, SweepsScreen, { sweeps, agencies, today: actor.today })
  })
  .post('/sweeps', sweeper, async (c) => {
    const { profile, ...asked } = await read(c, newSweep)
    const layers: Layer[] = profile === 'army' ? ['army'] : []
    const sweepId = await askSweep(c.var.db, c.var.actor, { ...asked, layers })
    return done(c, `/sweeps/${sweepId}`)
  })
  .get('/sweeps/:id', sweepSeer, async (c) => {
    const { db } = c.var
    const sweep = found(await findSweep(db, c.req.param('id')))
    await noteSeen(db, c.var.actor, { ...lookAt(sweep), action: 'sweep.seen', clock: c.var.clock })
    const query = queryOf(c)
    const page = pageOf(c)
    const [sights, counts, agencies] = await Promise.all([
      sightsOf(db, sweep.id, { query, page }),
      countsOf(db, sweep.id),
      agenciesInSweep(db, sweep.agencyId),
    ])
    return show(c, SweepScreen, { sweep, query, page, ...sights, counts, agencies })
  })
  .get('/sweeps/:id/file', sweepSeer, async (c) => {
    const sweep = found(await findSweep(c.var.db, c.req.param('id')))
    await noteSeen(c.var.db, c.var.actor, { ...lookAt(sweep), action: 'sweep.taken', clock: c.var.clock })
    return sweepFile(c, sweep, queryOf(c))
  })

const lookAt = (sweep: { id: string; agencyId: string }) => ({
  subjectId: sweep.id,
  agencyId: sweep.agencyId,
})

function queryOf(c: Context<Env>): SweepQuery {
  const asked = (name: string) => tidy(c.req.query(name) ?? '').slice(0, 100)
  return {
    award: /^[A-Za-z0-9]+$/.test(asked('award')) ? asked('award') : '',
    state: keptStates.find((state) => state === asked('state')) ?? null,
    agencyId: isId(asked('agency')) ? asked('agency') : '',
    words: asked('q'),
    directOnly: asked('direct') === 'yes',
    overlookedOnly: asked('overlooked') === 'yes',
  }
}
