import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { yearMember } from '#ground/units/who.ts'
import { day, ids, isId, optionalText, yes } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { BadInput, found, notFound } from '#plumbing/verdict.ts'
import { findDecision } from '../decision/decision.store.ts'
import { listKeeper } from '../submission/list.who.ts'
import { conferAwards, makeConferralList } from './conferral.acts.ts'
import { mayConfer } from './conferral.policy.ts'
import { conferenceFor, conferralCount, conferralsOf, conferralsOnPage } from './conferral.store.ts'
import { ConferralScreen } from './screens/ConferralScreen.tsx'

const conferring = z.object({
  award: ids(),
  everyone: yes(),
  conferredOn: day(),
  place: optionalText(),
  conferredBy: optionalText(),
  receivedBy: optionalText(),
})

const decisionId = (id: string) => (isId(id) ? id : notFound())

export const conferralRoutes = new Hono<Env>()
  .get('/years/:slug/decisions/:id/conferrals', yearMember, async (c) =>
    show(c, ConferralScreen, await conferralView(c, decisionId(c.req.param('id')))),
  )
  .post('/years/:slug/decisions/:id/conferrals', listKeeper, async (c) => {
    const { db, actor, year } = c.var
    const { award, everyone, ...typed } = await read(c, conferring)
    if (!everyone && award.length === 0)
      throw new BadInput({ everyone: t('Hãy đánh dấu những tên đã trao, hoặc chọn trao tất cả.') })
    const id = decisionId(c.req.param('id'))
    const awardIds = everyone ? null : award
    const count = await conferAwards(db, actor, year, { ...typed, awardIds, decisionId: id })
    return done(
      c,
      `/years/${year.slug}/decisions/${id}/conferrals`,
      t('Đã ghi việc trao {count} lượt.', { count }),
    )
  })
  .post('/years/:slug/decisions/:id/conferral-list', listKeeper, async (c) => {
    const { db, actor, year } = c.var
    const paperId = await makeConferralList(db, actor, year, decisionId(c.req.param('id')))
    return done(c, `/papers/${paperId}`, t('Đã lập danh sách ký nhận.'))
  })

async function conferralView(c: Context<Env>, id: string) {
  const { db, actor, year } = c.var
  const decision = found(await findDecision(db, year.id, id))
  const page = pageOf(c)
  const count = await conferralCount(db, id)
  return {
    slug: year.slug,
    today: actor.today,
    decision,
    count,
    page,
    pages: Math.max(1, Math.ceil(count.all / conferralsOnPage)),
    lines: await conferralsOf(db, id, page),
    conference: (await conferenceFor(db, year.id)) ?? null,
    may: { confer: mayConfer(actor, year, count.all - count.conferred) },
  }
}

export type ConferralView = Awaited<ReturnType<typeof conferralView>>
