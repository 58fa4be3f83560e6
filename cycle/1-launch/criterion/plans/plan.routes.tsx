import { type Context, Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { yearLead, yearMember } from '#ground/units/who.ts'
import { isId } from '#kit/http/fields.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { criteriaOfYear } from '../criterion.store.ts'
import { PlansScreen } from './PlansScreen.tsx'
import { fillPlans, setPlans } from './plan.acts.ts'
import { plansPerPage, readPlans } from './plan.form.ts'
import { maySetPlans } from './plan.policy.ts'
import { countPlans, plansOf, targetsToPlan } from './plan.store.ts'

export const planRoutes = new Hono<Env>()
  .get('/years/:slug/criteria/plans', yearMember, async (c) => show(c, PlansScreen, await showPlans(c)))
  .post('/years/:slug/criteria/plans', yearLead, async (c) => {
    const count = await setPlans(c.var.db, c.var.actor, c.var.year, await readPlans(c))
    return done(c, listOf(c), t('Đã lưu {count} kế hoạch giao.', { count }))
  })
  .post('/years/:slug/criteria/plans/filling', yearLead, async (c) => {
    const count = await fillPlans(c.var.db, c.var.actor, c.var.year)
    return done(c, listOf(c), t('Đã lấy {count} kế hoạch từ chỉ tiêu của các đơn vị.', { count }))
  })

async function showPlans(c: Context<Env>) {
  const { db, actor, year } = c.var
  const page = pageOf(c)
  const filter = { criterionId: idIn(c, 'criterion'), agencyId: idIn(c, 'agency') }
  const counts = await countPlans(db, year.id, filter)
  const rows = await plansOf(db, year.id, {
    ...filter,
    limit: plansPerPage,
    offset: (page - 1) * plansPerPage,
  })
  const criteria = (await criteriaOfYear(db, year.id)).filter(
    ({ rule }) => (rule?.type === 'ratio' || rule?.type === 'best') && !rule.plan && !rule.planFixed,
  )
  const set = maySetPlans(actor, year, { fixed: null })
  const agencyIds = [...new Set(rows.map((row) => row.agencyId))]
  return {
    slug: year.slug,
    year: year.year,
    rows,
    targets: set.kind === 'allowed' ? await targetsToPlan(db, year.id, agencyIds) : [],
    ...counts,
    filter,
    criteria: criteria.map(({ id, code, title }) => ({ id, label: `${code}. ${title}` })),
    agencies: year.members.map(({ id, name }) => ({ id, label: name })),
    page,
    pages: Math.ceil(counts.all / plansPerPage),
    may: { set },
  }
}

const idIn = (c: Context<Env>, name: string): string | null => {
  const typed = c.req.query(name) ?? ''
  return isId(typed) ? typed : null
}

const listOf = (c: Context<Env>) => `/years/${c.var.year.slug}/criteria/plans`
