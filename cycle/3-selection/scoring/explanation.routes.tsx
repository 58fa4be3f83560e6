import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { agencyStaff, yearMember } from '#ground/units/who.ts'
import { choice, longText, optionalText, text } from '#kit/http/fields.ts'
import { read, readFiles } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { answerExplanation, explain } from './explanation.acts.ts'
import { showExplanations, showOpenExplanations } from './explanation.view.ts'
import { asked, outcomes } from './scoring.ts'
import { answerer, sheetSeer } from './scoring.who.ts'
import { ExplanationScreen } from './screens/ExplanationScreen.tsx'
import { ExplanationsScreen } from './screens/ExplanationsScreen.tsx'
import { plainValue } from './value.ts'

const at = '/years/:slug/agencies/:agencyId'
const explanation = z.object({ scorer: choice(asked), statement: longText(3000) })
const answer = z.object({ outcome: choice(outcomes), value: optionalText(200), reason: text(500) })

export const explanationRoutes = new Hono<Env>()
  .get('/years/:slug/explanations', yearMember, async (c) => {
    const { db, actor, year } = c.var
    return show(c, ExplanationsScreen, await showOpenExplanations(db, actor, year, pageOf(c)))
  })
  .get(`${at}/scores/:criterionId/explanations`, sheetSeer, async (c) => {
    const { db, actor, year, agencyId } = c.var
    const place = { agencyId, criterionId: c.req.param('criterionId') }
    return show(c, ExplanationScreen, await showExplanations(db, actor, year, place))
  })
  .post(`${at}/scores/:criterionId/explanations`, agencyStaff, async (c) => {
    const { db, actor, year, agencyId } = c.var
    const criterionId = c.req.param('criterionId')
    const said = await read(c, explanation)
    const uploads = await readFiles(c, 'files')
    await explain(db, actor, year, { agencyId, criterionId, ...said, uploads })
    const back = `/years/${year.slug}/agencies/${agencyId}/scores/${criterionId}/explanations`
    return done(c, back, t('Đã gửi giải trình.'))
  })
  .post(`${at}/explanations/:id/answer`, answerer, async (c) => {
    const { db, actor, year, agencyId } = c.var
    const said = await read(c, answer)
    const value = plainValue(said.value)
    await answerExplanation(db, actor, year, { agencyId, id: c.req.param('id'), ...said, value })
    return done(c, `/years/${year.slug}/explanations`, t('Đã trả lời giải trình.'))
  })
