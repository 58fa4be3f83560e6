import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { yearMember } from '#ground/units/who.ts'
import { choice, integer, optionalText } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { setGoal } from './equity.acts.ts'
import { equityMeasures } from './equity.ts'
import { showEquity } from './equity.view.ts'
import { EquityScreen } from './screens/EquityScreen.tsx'

const goal = z.object({
  measure: choice(equityMeasures),
  percent: integer({ min: 0, max: 100 }),
  source: optionalText(300),
})

export const equityRoutes = new Hono<Env>()
  .get('/years/:slug/equity', yearMember, async (c) =>
    show(c, EquityScreen, await showEquity(c.var.db, c.var.actor, c.var.year)),
  )
  .post('/years/:slug/equity/goals', yearMember, async (c) => {
    const { db, actor, year } = c.var
    await setGoal(db, actor, year, await read(c, goal))
    return done(c, `/years/${year.slug}/equity`, t('Đã đặt mục tiêu.'))
  })
