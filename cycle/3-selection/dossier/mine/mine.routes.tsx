import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { chargedWith, staffOf } from '#ground/people/actor.ts'
import { signedIn } from '#ground/people/who.ts'
import { choice, isId, longText, text } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { answerContest, contestFact } from './contest.acts.ts'
import { contestOf } from './contest.store.ts'
import { contestLists, contestOutcomes } from './contest.ts'
import { showContests, showMine } from './mine.view.ts'
import { ContestsScreen } from './screens/ContestsScreen.tsx'
import { MineScreen } from './screens/MineScreen.tsx'

const contest = z.object({ list: choice(contestLists), fact: text(300), words: longText(4000) })
const answer = z.object({ outcome: choice(contestOutcomes), words: longText(4000) })

/** Officer or head of some agency: whoever keeps records that may be contested. */
const contestKeeper = guard<Env>('contestKeeper', (c) => {
  const who = c.var.actorOrNull
  return who !== null && chargedWith(who).length > 0
})

/** Officer or head of the agency that must answer the contest in the address. */
const contestAnswerer = guard<Env>('contestAnswerer', async (c: Context<Env>) => {
  const id = c.req.param('id') ?? ''
  const who = c.var.actorOrNull
  const found = who && isId(id) ? await contestOf(c.var.db, id) : undefined
  return who !== null && found !== undefined && staffOf(who, found.agencyId)
})

export const mineRoutes = new Hono<Env>()
  .get('/mine', signedIn, async (c) => show(c, MineScreen, await showMine(c.var.db, c.var.actor)))
  .post('/mine/contests', signedIn, async (c) => {
    const receipt = await contestFact(c.var.db, c.var.actor, await read(c, contest))
    return done(c, '/mine#contests', t('Đã gửi. Mã biên nhận: {receipt}.', { receipt }))
  })
  .get('/contests', contestKeeper, async (c) =>
    show(c, ContestsScreen, await showContests(c.var.db, c.var.actor, pageOf(c))),
  )
  .post('/contests/:id/answer', contestAnswerer, async (c) => {
    await answerContest(c.var.db, c.var.actor, { id: c.req.param('id'), ...(await read(c, answer)) })
    return done(c, '/contests', t('Đã trả lời.'))
  })
