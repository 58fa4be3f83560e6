import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { organisationHead, yearMember } from '#ground/units/who.ts'
import { day, id, isId } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import { decideAwards } from './decision.acts.ts'
import { awardsOfDecision, findDecision } from './decision.store.ts'
import { DecisionScreen } from './screens/DecisionScreen.tsx'

const body = z.object({ submissionId: id(), decidedOn: day() })

export const decisionRoutes = new Hono<Env>()
  .post('/years/:slug/decisions', organisationHead, async (c) => {
    const { db, actor, year } = c.var
    const decisionId = await decideAwards(db, actor, year, await read(c, body))
    return done(
      c,
      `/years/${year.slug}/decisions/${decisionId}`,
      t('Đã ký quyết định và ghi vào sổ khen thưởng.'),
    )
  })
  .get('/years/:slug/decisions/:id', yearMember, async (c) => {
    const { db, year } = c.var
    const decisionId = c.req.param('id')
    const decision = found(isId(decisionId) ? await findDecision(db, year.id, decisionId) : null)
    return show(c, DecisionScreen, {
      slug: year.slug,
      decision,
      awards: await awardsOfDecision(db, decision.id),
    })
  })
