import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { inYear } from '#ground/units/who.ts'
import { ids } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { confirmLines, handInOwnedSheets } from './owned.acts.ts'
import { linesToConfirm, ownedSheets } from './owned.store.ts'
import { bodiesOf } from './scoring.policy.ts'
import { bodyStaff } from './scoring.who.ts'
import { OwnedScreen } from './screens/OwnedScreen.tsx'

/** Officer or head of a member agency: what it confirms is found by what it owns. */
const memberStaff = guard<Env>('memberStaff', (c) => inYear(c, (who, year) => bodiesOf(who, year).length > 0))

const chosen = z.object({ criterionId: ids() })
const sheets = z.object({ agencyId: ids() })

export const ownedRoutes = new Hono<Env>()
  .get('/years/:slug/owned', memberStaff, async (c) => show(c, OwnedScreen, await showOwned(c)))
  .post('/years/:slug/owned', memberStaff, async (c) => {
    const { db, actor, year } = c.var
    const { agencyId } = await read(c, sheets)
    const count = await handInOwnedSheets(db, actor, year, agencyId)
    return done(c, `/years/${year.slug}/owned`, t('Đã nộp phần xác nhận ở {count} bảng.', { count }))
  })
  .post('/years/:slug/agencies/:agencyId/confirmations', bodyStaff, async (c) => {
    const { db, actor, year, agencyId } = c.var
    const { criterionId } = await read(c, chosen)
    const count = await confirmLines(db, actor, year, { agencyId, criterionIds: criterionId })
    return done(c, `/years/${year.slug}/owned`, t('Đã xác nhận {count} tiêu chí.', { count }))
  })

async function showOwned(c: Context<Env>) {
  const { db, actor, year } = c.var
  const bodies = bodiesOf(actor, year)
  const page = pageOf(c)
  const sheetsLeft = await ownedSheets(db, year.id, bodies)
  return {
    slug: year.slug,
    yearName: year.year,
    ...(await linesToConfirm(db, year.id, bodies, page)),
    ready: sheetsLeft.filter((one) => one.open === 0),
    left: sheetsLeft.filter((one) => one.open > 0),
    page,
  }
}
