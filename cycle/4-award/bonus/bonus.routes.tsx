import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import {
  choice,
  day,
  integer,
  isId,
  longText,
  optionalInteger,
  optionalText,
  version,
} from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found, notFound } from '#plumbing/verdict.ts'
import { findDecision } from '../decision/decision.store.ts'
import { listKeeper } from '../submission/list.who.ts'
import { computeDecisionBonuses, payBonuses, recordGift, settleBonus } from './bonus.acts.ts'
import { mayComputeBonuses, mayPay } from './bonus.policy.ts'
import { bonusesOf, bonusesOnPage, sumsOf } from './bonus.store.ts'
import { fundRoutes } from './fund/fund.routes.tsx'
import { balanceOf } from './fund/fund.store.ts'
import { BonusScreen } from './screens/BonusScreen.tsx'

const money = { min: 0, max: 1_000_000_000_000 }
const settling = z.object({
  pays: choice(['yes', 'no']),
  amount: optionalInteger(money),
  reason: longText(1000),
  _version: version(),
})
const giving = z.object({ gift: optionalText(300), giftValue: integer(money), _version: version() })
const paying = z.object({ onDay: day(), reference: optionalText(100) })

const idOf = (id: string) => (isId(id) ? id : notFound())

export const bonusRoutes = new Hono<Env>()
  .get('/years/:slug/decisions/:id/bonuses', listKeeper, async (c) =>
    show(c, BonusScreen, await bonusView(c, idOf(c.req.param('id')))),
  )
  .post('/years/:slug/decisions/:id/bonuses', listKeeper, async (c) => {
    const { db, actor, year } = c.var
    const id = idOf(c.req.param('id'))
    await computeDecisionBonuses(db, actor, year, id)
    return done(c, `/years/${year.slug}/decisions/${id}/bonuses`, t('Đã tính tiền thưởng.'))
  })
  .post('/years/:slug/decisions/:id/payments', listKeeper, async (c) => {
    const { db, actor, year } = c.var
    const id = idOf(c.req.param('id'))
    const { count } = await payBonuses(db, actor, year, { decisionId: id, ...(await read(c, paying)) })
    return done(
      c,
      `/years/${year.slug}/decisions/${id}/bonuses`,
      t('Đã chi {count} khoản từ quỹ.', { count }),
    )
  })
  .post('/years/:slug/decisions/:id/bonuses/:awardId', listKeeper, async (c) => {
    const { db, actor, year } = c.var
    const { _version, ...typed } = await read(c, settling)
    await settleBonus(db, actor, year, { ...typed, awardId: idOf(c.req.param('awardId')), version: _version })
    return done(c, `/years/${year.slug}/decisions/${idOf(c.req.param('id'))}/bonuses`, t('Đã ghi.'))
  })
  .post('/years/:slug/decisions/:id/gifts/:awardId', listKeeper, async (c) => {
    const { db, actor, year } = c.var
    const { _version, ...typed } = await read(c, giving)
    await recordGift(db, actor, year, { ...typed, awardId: idOf(c.req.param('awardId')), version: _version })
    return done(c, `/years/${year.slug}/decisions/${idOf(c.req.param('id'))}/bonuses`, t('Đã ghi.'))
  })
  .route('/', fundRoutes)

async function bonusView(c: Context<Env>, id: string) {
  const { db, actor, year } = c.var
  const decision = found(await findDecision(db, year.id, id))
  const rows = await bonusesOf(db, id)
  const page = pageOf(c)
  const sums = sumsOf(rows)
  const balance = await balanceOf(db, year.organisationId)
  return {
    slug: year.slug,
    today: actor.today,
    decision,
    rows: rows.slice((page - 1) * bonusesOnPage, page * bonusesOnPage),
    page,
    pages: Math.max(1, Math.ceil(rows.length / bonusesOnPage)),
    sums,
    balance,
    may: { compute: mayComputeBonuses(actor, year), pay: mayPay(actor, year, { sums, balance }) },
  }
}

export type BonusView = Awaited<ReturnType<typeof bonusView>>
