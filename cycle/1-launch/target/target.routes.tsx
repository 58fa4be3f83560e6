import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { agencySeen, inYear, yearMember } from '#ground/units/who.ts'
import { memberOf } from '#ground/units/year.ts'
import { choice, day, isId, optionalDecimal, optionalText, text, version } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import { TargetScreen } from './screens/TargetScreen.tsx'
import { TargetSheetScreen } from './screens/TargetSheetScreen.tsx'
import { TargetsScreen } from './screens/TargetsScreen.tsx'
import { addTarget, editTarget, removeTarget } from './target.acts.ts'
import { keepsTargets } from './target.policy.ts'
import { directions, measures } from './target.ts'
import { showTarget, showTargetSheet, showTargets } from './target.views.ts'

/** Staff of the agency in the address, or of the cluster lead. */
const agencyTargets = guard<Env>('agencyTargets', (c) =>
  inYear(c, (who, year) => {
    const agency = memberOf(year, c.req.param('agencyId') ?? '')
    if (!agency || !keepsTargets(who, year, agency.id)) return false
    c.set('agencyId', agency.id)
    return true
  }),
)

const form = z.object({
  title: text(300),
  measure: choice(measures),
  unit: optionalText(40),
  direction: choice(directions),
  planValue: optionalDecimal({ min: 0 }),
  planText: optionalText(200),
  deadlineOn: day(),
  owner: optionalText(120),
  lastYearValue: optionalDecimal({ min: 0 }),
  _version: version(),
})

export const targetRoutes = new Hono<Env>()
  .get('/years/:slug/targets', yearMember, async (c) =>
    show(c, TargetsScreen, await showTargets(c.var, { name: c.req.query('name') ?? '', page: pageOf(c) })),
  )
  .get('/years/:slug/agencies/:agencyId/targets', agencySeen, async (c) =>
    show(c, TargetSheetScreen, await showTargetSheet(c.var)),
  )
  .get('/years/:slug/agencies/:agencyId/targets/new', agencyTargets, async (c) =>
    show(c, TargetScreen, await showTarget(c.var, null)),
  )
  .post('/years/:slug/agencies/:agencyId/targets', agencyTargets, async (c) => {
    const { db, actor, year, agencyId } = c.var
    const { _version, ...input } = await read(c, form)
    await addTarget(db, actor, year, { ...input, agencyId })
    return done(c, sheetOf(c), t('Đã thêm chỉ tiêu.'))
  })
  .get('/years/:slug/agencies/:agencyId/targets/:id', agencyTargets, async (c) =>
    show(c, TargetScreen, await showTarget(c.var, idOf(c))),
  )
  .post('/years/:slug/agencies/:agencyId/targets/:id', agencyTargets, async (c) => {
    const { db, actor, year, agencyId } = c.var
    const { _version, ...input } = await read(c, form)
    await editTarget(db, actor, year, { ...input, agencyId, id: idOf(c), version: _version })
    return done(c, sheetOf(c), t('Đã sửa chỉ tiêu.'))
  })
  .post('/years/:slug/agencies/:agencyId/targets/:id/removal', agencyTargets, async (c) => {
    await removeTarget(c.var.db, c.var.actor, c.var.year, { agencyId: c.var.agencyId, id: idOf(c) })
    return done(c, sheetOf(c), t('Đã bỏ chỉ tiêu.'))
  })

function sheetOf(c: Context<Env>): string {
  return `/years/${c.var.year.slug}/agencies/${c.var.agencyId}/targets`
}

function idOf(c: Context<Env>): string {
  const typed = c.req.param('id') ?? ''
  return found(isId(typed) ? typed : null)
}
