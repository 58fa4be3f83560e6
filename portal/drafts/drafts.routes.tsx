import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { mayTellNews } from '#ground/news/draft.policy.ts'
import { eventKinds } from '#ground/news/draft.ts'
import { isOfNewsroom } from '#ground/people/newsroom.ts'
import { inYear } from '#ground/units/who.ts'
import { choice, id, isId, optionalText } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import { itemSeer } from '../news/who.ts'
import { draftFromEvent, takeFacts } from './drafts.acts.ts'
import { showEvents } from './drafts.view.ts'
import { EventsScreen } from './screens/EventsScreen.tsx'

/** Whoever may make a draft of what happened in the year. */
const newsTeller = guard<Env>('newsTeller', (c) =>
  inYear(c, (who, year) => mayTellNews(who, year).kind === 'allowed'),
)

const home = '/years/:slug/news-drafts'

/** “Soạn tin từ sự kiện”, and taking the figures of now into an item. */
export const draftRoutes = new Hono<Env>()
  .get(home, newsTeller, async (c) =>
    show(c, EventsScreen, await showEvents(c.var.db, c.var.actor, c.var.year)),
  )
  .post(home, newsTeller, async (c) => {
    const { db, actor, year } = c.var
    const { kind, event } = await read(c, z.object({ kind: choice(eventKinds), event: id() }))
    const articleId = await draftFromEvent(db, actor, year, { kind, id: event })
    const to = isOfNewsroom(actor) ? `/magazine/articles/${articleId}` : `/years/${year.slug}/news-drafts`
    return done(c, to, t('Đã soạn tin. Số liệu, ngày, tên trong tin còn gắn với sự kiện.'))
  })
  .post('/magazine/articles/:id/facts', itemSeer, async (c) => {
    const articleId = c.req.param('id')
    const { key } = await read(c, z.object({ key: optionalText(200) }))
    await takeFacts(c.var.db, c.var.actor, isId(articleId) ? articleId : notFound(), key || null)
    return done(c, `/magazine/articles/${articleId}#facts`, t('Đã lấy số liệu hiện nay vào bài.'))
  })
