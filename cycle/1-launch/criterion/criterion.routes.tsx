import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { yearLead, yearMember } from '#ground/units/who.ts'
import { id, isId } from '#kit/http/fields.ts'
import { fieldsOf, read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import { copyRoutes } from './copy/copy.routes.tsx'
import { addCriterion, editCriterion, moveCriterion, removeCriterion } from './criterion.acts.ts'
import { readCriterion } from './criterion.form.ts'
import { showCriteria, showCriterion } from './criterion.views.ts'
import { issueCriteria } from './issue.acts.ts'
import { planRoutes } from './plans/plan.routes.tsx'
import { CriteriaScreen } from './screens/CriteriaScreen.tsx'
import { CriterionScreen } from './screens/CriterionScreen.tsx'
import { settingsRoutes } from './settings/settings.routes.tsx'
import { tableRoutes } from './table/table.routes.tsx'

export const criterionRoutes = new Hono<Env>()
  .get('/years/:slug/criteria', yearMember, async (c) => show(c, CriteriaScreen, await showCriteria(c.var)))
  .get('/years/:slug/criteria/new', yearLead, async (c) => {
    const { type = '', parent = '', kind = '' } = c.req.query()
    return show(c, CriterionScreen, await showCriterion(c.var, null, { type, parent, kind }))
  })
  .post('/years/:slug/criteria', yearLead, async (c) => {
    const { input } = await readCriterion(c)
    await addCriterion(c.var.db, c.var.actor, c.var.year, input)
    return done(c, listOf(c), t('Đã thêm tiêu chí {code}.', { code: input.code }))
  })
  .post('/years/:slug/criteria/issue', yearLead, async (c) => {
    await issueCriteria(c.var.db, c.var.actor, c.var.year)
    return done(c, listOf(c), t('Đã ban hành bảng tiêu chí.'))
  })
  .post('/years/:slug/criteria/moves', yearLead, async (c) => {
    const to = (await fieldsOf(c)).up ? 'up' : 'down'
    const { [to]: moved } = await read(c, z.object({ [to]: id() }))
    await moveCriterion(c.var.db, c.var.actor, c.var.year, { id: moved ?? '', to })
    return done(c, listOf(c))
  })
  .route('/', settingsRoutes)
  .route('/', planRoutes)
  .route('/', copyRoutes)
  .route('/', tableRoutes)
  .get('/years/:slug/criteria/:id', yearMember, async (c) =>
    show(c, CriterionScreen, await showCriterion(c.var, idOf(c))),
  )
  .post('/years/:slug/criteria/:id', yearLead, async (c) => {
    const { input, version } = await readCriterion(c)
    await editCriterion(c.var.db, c.var.actor, c.var.year, { ...input, id: idOf(c), version })
    return done(c, listOf(c), t('Đã sửa tiêu chí {code}.', { code: input.code }))
  })
  .post('/years/:slug/criteria/:id/removal', yearLead, async (c) => {
    await removeCriterion(c.var.db, c.var.actor, c.var.year, idOf(c))
    return done(c, listOf(c), t('Đã bỏ tiêu chí.'))
  })

function listOf(c: Context<Env>): string {
  return `/years/${c.var.year.slug}/criteria`
}

function idOf(c: Context<Env>): string {
  const typed = c.req.param('id') ?? ''
  return found(isId(typed) ? typed : null)
}
