import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { show } from '#kit/http/show.tsx'
import { dossierSeer } from '../dossier.who.ts'
import { DossierScreen } from './DossierScreen.tsx'
import { showDossier } from './dossier-page.view.ts'

export const dossierPageRoutes = new Hono<Env>().get(
  '/years/:slug/nominations/:id',
  dossierSeer,
  async (c) => {
    const { db, actor, year } = c.var
    return show(c, DossierScreen, await showDossier(db, actor, { year, id: c.req.param('id') }))
  },
)
