import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import { read } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { demand, found } from '#plumbing/verdict.ts'
import { sendComment } from './comments.acts.ts'
import { commentForm, drawnAt } from './comments.form.ts'
import { takesComments } from './comments.policy.ts'
import { articleBySlug } from './comments.store.ts'
import { mineAddress } from './keys.ts'
import { saltOf, sentLately } from './places.store.ts'
import { bitsFor, newChallenge } from './proof/challenge.ts'

export const commentRoutes = new Hono<Env>()
  .get('/news/:slug/challenge', everyone, async (c) => {
    const slug = c.req.param('slug')
    demand(takesComments(found(await articleBySlug(c.var.db, slug))))
    const secret = await saltOf(c.var.db)
    const bits = bitsFor(await sentLately(c.var.db))
    c.header('cache-control', 'no-store')
    return c.json({ bits, challenge: newChallenge({ secret, slug, now: c.var.trueClock.now() }, bits) })
  })
  .post('/news/:slug/comments', everyone, async (c) => {
    const slug = c.req.param('slug')
    const { publication, notification, website, parent, work, ...typed } = await read(c, commentForm)
    const { id, isShown, isNew } = await sendComment(c.var.db, {
      ...typed,
      slug,
      work,
      parentId: parent,
      purposes: notification && c.var.settings.mail ? ['publication', 'notification'] : ['publication'],
      address: c.var.address,
      now: c.var.trueClock.now(),
      drawnAt: await drawnAt(c),
    })
    const sent = `?sent=${isShown ? 'shown' : 'waiting'}`
    return done(
      c,
      isNew ? `${mineAddress(await saltOf(c.var.db), id)}${sent}` : `/news/${slug}${sent}#comments`,
    )
  })
