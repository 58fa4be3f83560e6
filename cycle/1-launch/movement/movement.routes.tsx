import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { yearLead } from '#ground/units/who.ts'
import { choice, day, optionalText, text, version } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { writeMovement } from './movement.acts.ts'
import { mayWriteMovement } from './movement.policy.ts'
import { movementOfYear } from './movement.store.ts'
import { lengths, levels, manners } from './movement.ts'
import { MovementScreen } from './screens/MovementScreen.tsx'

const form = z.object({
  name: text(200),
  slogan: optionalText(300),
  theme: optionalText(300),
  decisionReference: optionalText(100),
  launchedOn: day(),
  endsOn: day(),
  level: choice(levels),
  length: choice(lengths),
  manner: choice(manners),
  _version: version(),
})

export const movementRoutes = new Hono<Env>()
  .get('/years/:slug/movement', yearLead, async (c) => {
    const { db, year, actor } = c.var
    return show(c, MovementScreen, {
      slug: year.slug,
      year: year.year,
      movement: (await movementOfYear(db, year.id)) ?? null,
      may: { write: mayWriteMovement(actor, year) },
    })
  })
  .post('/years/:slug/movement', yearLead, async (c) => {
    const { _version, ...input } = await read(c, form)
    await writeMovement(c.var.db, c.var.actor, c.var.year, { ...input, version: _version })
    return done(c, `/years/${c.var.year.slug}/launch`, t('Đã ghi phong trào thi đua.'))
  })
