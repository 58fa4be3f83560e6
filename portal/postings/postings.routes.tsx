import { type Context, Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import { unseal } from '#ground/posting/opinions/follow.ts'
import { receiveOpinion } from '#ground/posting/opinions/opinion.form.ts'
import { followed } from '#ground/posting/opinions/opinion.store.ts'
import { seesOnPortal, stateOf } from '#ground/posting/posting.policy.ts'
import { entriesOf, portalPostings, postingOf } from '#ground/posting/posting.store.ts'
import { postedList } from '#ground/posting/posting.view.ts'
import { isId } from '#kit/http/fields.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { found, notFound } from '#plumbing/verdict.ts'
import { magazineName } from '../reading/reading.store.ts'
import { FollowScreen } from './screens/FollowScreen.tsx'
import { GoneScreen } from './screens/GoneScreen.tsx'
import { OpinionScreen } from './screens/OpinionScreen.tsx'
import { PortalPostingScreen } from './screens/PortalPostingScreen.tsx'
import { PortalPostingsScreen } from './screens/PortalPostingsScreen.tsx'

/** “Công khai” for everybody: no account, no scripts. */
export const portalPostingRoutes = new Hono<Env>()
  .get('/cong-khai', everyone, async (c) => {
    keepAWhile(c)
    const page = pageOf(c)
    const today = c.var.clock.today()
    const list = await portalPostings(c.var.db, today, page)
    return show(c, PortalPostingsScreen, { ...(await frameOf(c)), ...list, page, today })
  })
  .get('/cong-khai/da-nhan/:sealed', everyone, async (c) => {
    const secret = found(unseal(c.req.param('sealed')))
    return showFollowed(c, secret, `${originOf(c)}/cong-khai/theo-doi/${secret}`)
  })
  .get('/cong-khai/theo-doi/:secret', everyone, (c) => showFollowed(c, c.req.param('secret'), null))
  .get('/cong-khai/:id', everyone, async (c) => {
    const posting = await onPortal(c)
    const today = c.var.clock.today()
    const state = stateOf(posting, today)
    const frame = await frameOf(c)
    keepAWhile(c)
    if (state !== 'takenDown' && state !== 'over')
      return show(c, PortalPostingScreen, {
        ...frame,
        list: await postedList(c.var.db, posting, { today, page: pageOf(c) }),
      })
    const { title, organisationName, postedOn, endsOn, takenDown } = posting
    const gone = await show(c, GoneScreen, { ...frame, title, organisationName, postedOn, endsOn, takenDown })
    return new Response(gone.body, { status: 410, headers: gone.headers })
  })
  .get('/cong-khai/:id/snapshot', everyone, async (c) => {
    const { snapshot, digest, signature, publicKey, ...posting } = await onPortal(c)
    const state = stateOf(posting, c.var.clock.today())
    if (state === 'takenDown' || state === 'over') notFound()
    return c.json({ algorithm: 'Ed25519', snapshot, sha256: digest, signature, publicKey })
  })
  .get('/cong-khai/:id/y-kien', everyone, async (c) => {
    const posting = await onPortal(c)
    const today = c.var.clock.today()
    if (stateOf(posting, today) === 'takenDown' || stateOf(posting, today) === 'over') notFound()
    const entries = await entriesOf(c.var.db, posting.id)
    const asked = c.req.query('entry') ?? ''
    const { id, title, organisationName, endsOn } = posting
    return show(c, OpinionScreen, {
      ...(await frameOf(c)),
      ...{ id, title, organisationName, endsOn, isRunning: stateOf(posting, today) === 'running' },
      entries: entries.map(({ id: entryId, position, recipient }) => ({ id: entryId, position, recipient })),
      entryId: entries.some((one) => one.id === asked) ? asked : null,
    })
  })
  .post('/cong-khai/:id/opinions', everyone, async (c) => {
    const posting = await onPortal(c)
    return done(c, await receiveOpinion(c, posting.id, true))
  })

/** The posting of the address; one that is inside, or not there, is not found. */
async function onPortal(c: Context<Env>) {
  const id = c.req.param('id') ?? ''
  const posting = isId(id) ? await postingOf(c.var.db, id) : undefined
  return posting && seesOnPortal(posting, c.var.clock.today()) ? posting : notFound()
}

async function showFollowed(c: Context<Env>, secret: string, address: string | null) {
  const opinion = found(await followed(c.var.db, secret))
  c.header('cache-control', 'no-store')
  c.header('referrer-policy', 'no-referrer')
  return show(c, FollowScreen, { ...(await frameOf(c)), opinion, address, today: c.var.clock.today() })
}

/** Without an account everybody reads the same list: it may be kept for a minute. */
function keepAWhile(c: Context<Env>) {
  if (!c.req.header('cookie')) c.header('cache-control', 'public, max-age=60')
}

const originOf = (c: Context<Env>) => c.var.settings.publicUrl ?? new URL(c.req.url).origin

async function frameOf(c: Context<Env>) {
  return { magazine: await magazineName(c.var.db) }
}
