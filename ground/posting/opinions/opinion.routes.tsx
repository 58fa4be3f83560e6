import { Hono } from 'hono'
import { z } from 'zod'
import { choice, id, longText } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import type { Env } from '../../env.ts'
import { attachment } from '../../papers/file-name.ts'
import { organisationHead } from '../../units/who.ts'
import { answerOpinion, lookAtAuthor, nameHandler } from './opinion.acts.ts'
import { mayAnswer, mayNameHandler, maySeeAuthor, maySuspend } from './opinion.policy.ts'
import { authorOf, fileOf, handlersToName, hasLooked, opinionOf, opinionsFor } from './opinion.store.ts'
import { longest, opinionOutcomes } from './opinion.ts'
import { opinionKeeper, opinionSeer, placeOf } from './opinion.who.ts'
import { HandleScreen } from './screens/HandleScreen.tsx'
import { OpinionsScreen } from './screens/OpinionsScreen.tsx'

const answer = z.object({ outcome: choice(opinionOutcomes), words: longText(longest.answer) })
const handler = z.object({ personId: id() })

/** What was said of the posted lists of a year, for those who handle it. */
export const opinionRoutes = new Hono<Env>()
  .get('/years/:slug/opinions', opinionKeeper, async (c) => {
    const { db, actor, year } = c.var
    const page = pageOf(c)
    const list = await opinionsFor(db, actor, year, page)
    return show(c, OpinionsScreen, {
      slug: year.slug,
      yearName: year.year,
      ...list,
      page,
      today: actor.today,
    })
  })
  .get('/years/:slug/opinions/:id', opinionSeer, async (c) => {
    const { db, actor, year } = c.var
    const opinion = found(await opinionOf(db, year.id, c.req.param('id')))
    const place = await placeOf(c)
    const may = {
      answer: mayAnswer(actor, place, opinion),
      author: maySeeAuthor(actor, place, opinion),
      handler: mayNameHandler(actor, place, opinion),
      suspend: maySuspend(actor, place, opinion),
    }
    const looked = may.author.kind === 'allowed' && (await hasLooked(db, actor, opinion.id))
    return show(c, HandleScreen, {
      slug: year.slug,
      today: actor.today,
      opinion,
      may,
      author: looked ? found(await authorOf(db, opinion.id)) : null,
      people: may.handler.kind === 'allowed' ? await handlersToName(db, year, opinion) : [],
    })
  })
  .get('/years/:slug/opinions/:id/file', opinionSeer, async (c) => {
    const file = found(await fileOf(c.var.db, c.req.param('id')))
    return c.body(new Uint8Array(file.content), 200, {
      'content-type': file.kind,
      'content-disposition': attachment(file.name),
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
  })
  .post('/years/:slug/opinions/:id/answers', opinionSeer, async (c) => {
    const { db, actor, year } = c.var
    const opinionId = c.req.param('id')
    await answerOpinion(db, actor, year, { opinionId, ...(await read(c, answer)) })
    return done(
      c,
      `/years/${year.slug}/opinions/${opinionId}`,
      t('Đã trả lời. Người gửi xem được ở địa chỉ riêng của mình.'),
    )
  })
  .post('/years/:slug/opinions/:id/looks', opinionSeer, async (c) => {
    const { db, actor, year } = c.var
    await lookAtAuthor(db, actor, year, c.req.param('id'))
    return done(c, `/years/${year.slug}/opinions/${c.req.param('id')}#author`)
  })
  .post('/years/:slug/opinions/:id/handlers', organisationHead, async (c) => {
    const { db, actor, year } = c.var
    const opinionId = c.req.param('id')
    await nameHandler(db, actor, year, { opinionId, ...(await read(c, handler)) })
    return done(c, `/years/${year.slug}/opinions/${opinionId}`, t('Đã giao người xử lý.'))
  })
