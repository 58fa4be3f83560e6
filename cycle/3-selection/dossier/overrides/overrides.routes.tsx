import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { longText } from '#kit/http/fields.ts'
import { read, readFiles } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { findingDecider } from '../dossier.who.ts'
import { overrideFinding } from './overrides.acts.ts'

const overriding = z.object({ condition: longText(1000), reason: longText(2000) })

export const overrideRoutes = new Hono<Env>().post(
  '/years/:slug/nominations/:id/overrides',
  findingDecider,
  async (c) => {
    const typed = await read(c, overriding)
    const [upload = null] = await readFiles(c, 'file')
    const { db, actor, year } = c.var
    const id = c.req.param('id')
    await overrideFinding(db, actor, year, { id, ...typed, upload })
    return done(c, `/years/${year.slug}/nominations/${id}#conditions`, t('Đã ghi quyết định về điều kiện.'))
  },
)
