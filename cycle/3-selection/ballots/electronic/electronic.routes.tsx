import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { attachment } from '#ground/papers/file-name.ts'
import { choice, id, longText } from '#kit/http/fields.ts'
import { fieldsOf, read, tidy } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { ballotAuthority, ballotSeer, ballotTeller, ballotVoter } from '../ballots.who.ts'
import { codesPart, keyPart, votingPart } from './browser.view.ts'
import { handInCodes } from './codes.acts.ts'
import { addPart } from './decrypt.acts.ts'
import { keySteps } from './electronic.ts'
import { sendKeyPart } from './keys.acts.ts'
import { CodesScreen } from './screens/CodesScreen.tsx'
import { KeyScreen } from './screens/KeyScreen.tsx'
import { TrackersScreen } from './screens/TrackersScreen.tsx'
import { VoteScreen } from './screens/VoteScreen.tsx'
import { archiveFile, trackersView } from './trackers.view.ts'
import { castBallot } from './vote.acts.ts'

const largest = 3_000_000
const cast = z.object({ electionId: id(), ballot: longText(largest) })
const keyMessage = z.object({ step: choice(keySteps), message: longText(largest) })
const decryption = z.object({ electionId: id(), part: longText(largest) })

/** The pages of an electronic ballot and what their browsers send. */
export const electronicRoutes = new Hono<Env>()
  .get('/years/:slug/sittings/:id/ballot', ballotVoter, async (c) =>
    show(c, VoteScreen, await votingPart(c.var.db, c.var.actor, c.var.year, sittingIn(c))),
  )
  .post('/years/:slug/sittings/:id/ballots', ballotVoter, async (c) => {
    const sent = await read(c, cast)
    await castBallot(c.var.db, c.var.actor, c.var.year, { sittingId: sittingIn(c), ...sent })
    return done(c, `${base(c)}/ballot`)
  })
  .get('/years/:slug/sittings/:id/key', ballotTeller, async (c) =>
    show(c, KeyScreen, await keyPart(c.var.db, c.var.actor, c.var.year, sittingIn(c))),
  )
  .post('/years/:slug/sittings/:id/key', ballotTeller, async (c) => {
    const sent = await read(c, keyMessage)
    await sendKeyPart(c.var.db, c.var.actor, c.var.year, { sittingId: sittingIn(c), ...sent })
    return done(c, `${base(c)}/key`)
  })
  .post('/years/:slug/sittings/:id/decryptions', ballotTeller, async (c) => {
    const sent = await read(c, decryption)
    await addPart(c.var.db, c.var.actor, c.var.year, { sittingId: sittingIn(c), ...sent })
    return done(c, `${base(c)}/key`)
  })
  .get('/years/:slug/sittings/:id/codes', ballotAuthority, async (c) =>
    show(c, CodesScreen, await codesPart(c.var.db, c.var.actor, c.var.year, sittingIn(c))),
  )
  .post('/years/:slug/sittings/:id/codes', ballotAuthority, async (c) => {
    const lists = (await fieldsOf(c)).lists ?? []
    await handInCodes(c.var.db, c.var.actor, c.var.year, { sittingId: sittingIn(c), lists })
    return done(c, `${base(c)}/codes`)
  })
  .get('/years/:slug/sittings/:id/trackers', ballotSeer, async (c) => {
    const asked = { sittingId: sittingIn(c), tracker: tidy(c.req.query('tracker') ?? '').slice(0, 60) }
    return show(c, TrackersScreen, await trackersView(c.var.db, c.var.actor, c.var.year, asked))
  })
  .get('/years/:slug/sittings/:id/archive', ballotSeer, async (c) => {
    const asked = { sittingId: sittingIn(c), position: Number(c.req.query('election') ?? '1') }
    const { name, bytes } = await archiveFile(c.var.db, c.var.actor, c.var.year, asked)
    c.header('content-disposition', attachment(name))
    c.header('content-type', 'application/x-tar')
    return c.body(new Uint8Array(bytes))
  })

const sittingIn = (c: Context<Env>) => c.req.param('id') ?? ''
const base = (c: Context<Env>) => `/years/${c.var.year.slug}/sittings/${sittingIn(c)}`
