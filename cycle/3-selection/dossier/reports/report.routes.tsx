import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { optionalLongText, version } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, wantsJson } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { dossierStaff } from '../dossier.who.ts'
import { saveReport } from './report.acts.ts'

const typed = z.object({ words: optionalLongText(40_000), _version: version() })

export const reportRoutes = new Hono<Env>().post(
  '/years/:slug/nominations/:id/report',
  dossierStaff,
  async (c) => {
    const { words, _version } = await read(c, typed)
    const { db, actor, year } = c.var
    const id = c.req.param('id')
    const saved = await saveReport(db, actor, year, { id, words, version: _version })
    if (wantsJson(c)) return c.json({ ok: true, version: saved })
    return done(c, `/years/${year.slug}/nominations/${id}#report`, t('Đã lưu báo cáo thành tích.'))
  },
)
