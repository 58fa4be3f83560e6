import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { listKeeper } from '#cycle/4-award/submission/list.who.ts'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import { isId, longText } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found, notFound } from '#plumbing/verdict.ts'
import { frameOf } from '../reading/frame.ts'
import { wordsTyped } from '../reading/search/query.ts'
import { announce, takeBack } from './honours.acts.ts'
import { mayAnnounce, mayTakeBack } from './honours.policy.ts'
import { announceables, toldDecision, toldDecisions, toldExemplars, toldNames } from './honours.store.ts'
import { AnnounceScreen } from './screens/AnnounceScreen.tsx'
import { AwardsScreen } from './screens/AwardsScreen.tsx'
import { DecisionNamesScreen } from './screens/DecisionNamesScreen.tsx'
import { ExemplarsToldScreen } from './screens/ExemplarsToldScreen.tsx'

const at = '/years/:slug/announcements'

/** What was decided, told to the public; and the page where somebody decides to tell it. */
export const honourRoutes = new Hono<Env>()
  .get('/awards', everyone, async (c) => {
    const typed = (c.req.query('q') ?? '').normalize('NFC').trim().slice(0, 100)
    const page = pageOf(c)
    const list = await toldDecisions(c.var.db, wordsTyped(typed), page)
    return show(c, AwardsScreen, { ...(await frameOf(c)), ...list, typed, page })
  })
  .get('/awards/:id', everyone, async (c) => {
    const decision = found(await toldDecision(c.var.db, idOf(c)))
    const page = pageOf(c)
    const names = await toldNames(c.var.db, decision.id, page)
    return show(c, DecisionNamesScreen, { ...(await frameOf(c)), decision, ...names, page })
  })
  .get('/exemplars', everyone, async (c) => {
    const page = pageOf(c)
    return show(c, ExemplarsToldScreen, {
      ...(await frameOf(c)),
      ...(await toldExemplars(c.var.db, page)),
      page,
    })
  })
  .get(at, listKeeper, async (c) => {
    const { db, actor, year } = c.var
    const items = (await announceables(db, year.id)).map((one) => ({
      ...one,
      may: { announce: mayAnnounce(actor, year, one), takeBack: mayTakeBack(actor, year, one) },
    }))
    return show(c, AnnounceScreen, { slug: year.slug, items })
  })
  .post(`${at}/:id`, listKeeper, async (c) => {
    await announce(c.var.db, c.var.actor, c.var.year, idOf(c))
    return done(c, `/years/${c.var.year.slug}/announcements`, t('Đã công bố; bạn đọc thấy từ bây giờ.'))
  })
  .post(`${at}/:id/withdrawal`, listKeeper, async (c) => {
    const { reason } = await read(c, z.object({ reason: longText(1000) }))
    await takeBack(c.var.db, c.var.actor, c.var.year, { subjectId: idOf(c), reason })
    return done(c, `/years/${c.var.year.slug}/announcements`, t('Đã thôi công bố.'))
  })

function idOf(c: Context<Env>): string {
  const id = c.req.param('id') ?? ''
  return isId(id) ? id : notFound()
}
