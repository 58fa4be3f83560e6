import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { found } from '#plumbing/verdict.ts'
import { commentForm } from '../comments/comments.form.ts'
import { magazineName } from '../reading/reading.store.ts'
import { correctMine, stopMails, takeBackMine } from './mine.acts.ts'
import { findMine } from './mine.store.ts'
import { showMine, unlock } from './mine.view.ts'
import { wishForm } from './rights.form.ts'
import { MineScreen } from './screens/MineScreen.tsx'
import { StopScreen } from './screens/StopScreen.tsx'
import { makeWish } from './wishes.acts.ts'

const at = '/comments/mine/:id/:key'
const textForm = z.object({ body: commentForm.shape.body })

/**
 * The sender's own page: whoever has the address has the right, without an account. What was done shows in the page
 * itself: readers are given no cookie, not even for a word said once.
 */
export const mineRoutes = new Hono<Env>()
  .get(at, everyone, async (c) => show(c, MineScreen, await showMine(c)))
  .get(`${at}/json`, everyone, async (c) => c.json(await showMine(c)))
  .post(`${at}/text`, everyone, async (c) => {
    const id = await unlock(c, 'mine')
    await correctMine(c.var.db, id, (await read(c, textForm)).body)
    return done(c, addressOf(c, id))
  })
  .post(`${at}/withdrawal`, everyone, async (c) => {
    const id = await unlock(c, 'mine')
    await takeBackMine(c.var.db, id)
    return done(c, addressOf(c, id))
  })
  .post(`${at}/stop`, everyone, async (c) => {
    const id = await unlock(c, 'mine')
    await stopMails(c.var.db, id)
    return done(c, addressOf(c, id))
  })
  .post(`${at}/wishes`, everyone, async (c) => {
    const id = await unlock(c, 'mine')
    await makeWish(c.var.db, id, { ...(await read(c, wishForm)), today: c.var.clock.today() })
    return done(c, `${addressOf(c, id)}#wishes`)
  })
  .get('/comments/stop/:id/:key', everyone, async (c) => showStop(c, await unlock(c, 'stop')))
  .post('/comments/stop/:id/:key', everyone, async (c) => {
    const id = await unlock(c, 'stop')
    found(await findMine(c.var.db, id))
    await stopMails(c.var.db, id)
    return showStop(c, id)
  })

const addressOf = (c: Context<Env>, id: string) => `/comments/mine/${id}/${c.req.param('key')}`

/** A mail program that posts follows no redirect: the answer is the page itself. */
async function showStop(c: Context<Env>, id: string) {
  const { isStopped, title } = found(await findMine(c.var.db, id))
  return show(c, StopScreen, { magazine: await magazineName(c.var.db), isStopped, title, path: c.req.path })
}
