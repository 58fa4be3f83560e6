import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { yearMember } from '#ground/units/who.ts'
import { show } from '#kit/http/show.tsx'
import { TrialScreen } from './TrialScreen.tsx'
import { showTrial } from './trial.view.ts'

export const trialRoutes = new Hono<Env>().get('/years/:slug/trial', yearMember, async (c) =>
  show(c, TrialScreen, await showTrial(c.var)),
)
