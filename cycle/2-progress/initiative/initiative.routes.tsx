import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { agencyStaff, yearLead, yearMember } from '#ground/units/who.ts'
import { memberOf } from '#ground/units/year.ts'
import { choice, day, isId, optionalId, optionalLongText, text, version } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import { addInitiative, recogniseInitiative } from './initiative.acts.ts'
import { reaches } from './initiative.ts'
import { showInitiatives } from './initiative.view.ts'
import { InitiativesScreen } from './screens/InitiativesScreen.tsx'

export const initiativeRoutes = new Hono<Env>()
  .get('/years/:slug/initiatives', yearMember, async (c) => {
    const { db, actor, year } = c.var
    const asked = { agencyId: memberOf(year, c.req.query('agency') ?? '')?.id ?? null, page: pageOf(c) }
    return show(c, InitiativesScreen, await showInitiatives(db, actor, year, asked))
  })
  .post('/years/:slug/agencies/:agencyId/initiatives', agencyStaff, async (c) => {
    const { db, actor, year, agencyId } = c.var
    await addInitiative(db, actor, year, { agencyId, ...(await read(c, initiativeBody)) })
    return done(c, `/years/${year.slug}/initiatives?agency=${agencyId}`, t('Đã thêm sáng kiến.'))
  })
  .post('/years/:slug/initiatives/:id/recognition', yearLead, async (c) => {
    const id = c.req.param('id')
    if (!isId(id)) notFound()
    const { _version, ...paper } = await read(c, recognitionBody)
    await recogniseInitiative(c.var.db, c.var.actor, c.var.year, { id, ...paper, version: _version })
    return done(c, `/years/${c.var.year.slug}/initiatives`, t('Đã ghi công nhận sáng kiến.'))
  })

const initiativeBody = z.object({
  title: text(300),
  summary: optionalLongText(4000),
  reach: choice(reaches),
  personId: optionalId(),
})

const recognitionBody = z.object({ recognisedOn: day(), reference: text(120), _version: version() })
