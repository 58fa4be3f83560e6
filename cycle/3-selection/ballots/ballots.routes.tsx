import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { attachment, fileNameOf } from '#ground/papers/file-name.ts'
import type { Paper } from '#ground/papers/paper.ts'
import { id, integer, optionalId, optionalText, text } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import { ballotOf } from './ballots.store.ts'
import { ballotPart } from './ballots.view.ts'
import { ballotKeeper, ballotSeer, ballotTeller } from './ballots.who.ts'
import { prepareElectronic } from './electronic/prepare.acts.ts'
import { groupsOf } from './groups.ts'
import { endBallot, openBallot } from './opening.acts.ts'
import { enterCount } from './paper/count.acts.ts'
import { countView } from './paper/count.view.ts'
import { CountScreen } from './paper/screens/CountScreen.tsx'
import { ballotSheet } from './paper/sheet.paper.ts'
import { readCount } from './paper/typed-count.ts'
import { BallotScreen } from './screens/BallotScreen.tsx'
import { tallyMinutesOf } from './signing/minutes.acts.ts'
import { signTally } from './signing/signing.acts.ts'
import { nameTellers } from './tellers/tellers.acts.ts'
import { voidBallot } from './void.acts.ts'

const team = z.object({
  teller1: id(),
  teller2: id(),
  teller3: optionalId(),
  teller4: optionalId(),
  teller5: optionalId(),
})
const preparing = z.object({
  authorityId: id(),
  needed: integer({ min: 1, max: 20 }),
  reason: optionalText(300),
})

/** The secret ballot of a sitting: its team, its opening and end, the paper count, the signatures. */
export const ballotRoutes = new Hono<Env>()
  .get('/years/:slug/sittings/:id/tally', ballotSeer, async (c) =>
    show(c, BallotScreen, await ballotPart(c.var.db, c.var.actor, c.var.year, c.req.param('id'))),
  )
  .post('/years/:slug/sittings/:id/tellers', ballotKeeper, async (c) => {
    const typed = await read(c, team)
    const personIds = Object.values(typed).filter((one) => one !== null)
    await nameTellers(c.var.db, c.var.actor, c.var.year, { sittingId: sittingIn(c), personIds })
    return done(c, tally(c), t('Đã cử tổ kiểm phiếu.'))
  })
  .post('/years/:slug/sittings/:id/electronic-ballot', ballotKeeper, async (c) => {
    const typed = await read(c, preparing)
    await prepareElectronic(c.var.db, c.var.actor, c.var.year, { sittingId: sittingIn(c), ...typed })
    return done(c, tally(c), t('Đã chuẩn bị. Tổ kiểm phiếu lập khóa, người lập mã lập mã.'))
  })
  .post('/years/:slug/sittings/:id/ballot-opening', ballotKeeper, async (c) => {
    await openBallot(c.var.db, c.var.actor, c.var.year, sittingIn(c))
    return done(c, tally(c), t('Đã mở bỏ phiếu.'))
  })
  .post('/years/:slug/sittings/:id/ballot-end', ballotKeeper, async (c) => {
    await endBallot(c.var.db, c.var.actor, c.var.year, sittingIn(c))
    return done(c, tally(c), t('Đã kết thúc bỏ phiếu.'))
  })
  .post('/years/:slug/sittings/:id/ballot-void', ballotKeeper, async (c) => {
    const { reason } = await read(c, z.object({ reason: text(300) }))
    await voidBallot(c.var.db, c.var.actor, c.var.year, { sittingId: sittingIn(c), reason })
    return done(c, tally(c), t('Đã hủy lần bỏ phiếu điện tử. Hãy bỏ phiếu lại bằng phiếu giấy.'))
  })
  .get('/years/:slug/sittings/:id/ballot-sheets', ballotKeeper, async (c) => {
    const ballot = found(await ballotOf(c.var.db, c.var.year.id, sittingIn(c)))
    const part = Number(c.req.query('part') ?? '1')
    return pdf(c, found(ballotSheet(ballot, groupsOf(ballot), part)))
  })
  .get('/years/:slug/sittings/:id/count', ballotTeller, async (c) =>
    show(c, CountScreen, await countView(c.var.db, c.var.actor, c.var.year, sittingIn(c))),
  )
  .post('/years/:slug/sittings/:id/counts', ballotTeller, async (c) => {
    const ballot = found(await ballotOf(c.var.db, c.var.year.id, sittingIn(c)))
    const count = await readCount(c, ballot.nominees)
    await enterCount(c.var.db, c.var.actor, c.var.year, { sittingId: sittingIn(c), count })
    return done(c, tally(c), t('Đã nộp kết quả bạn đếm.'))
  })
  .get('/years/:slug/sittings/:id/tally-minutes', ballotTeller, async (c) => {
    const ballot = found(await ballotOf(c.var.db, c.var.year.id, sittingIn(c)))
    return pdf(c, found(await tallyMinutesOf(c.var.db, ballot)))
  })
  .post('/years/:slug/sittings/:id/signatures', ballotTeller, async (c) => {
    const { digest } = await read(c, z.object({ digest: text(100) }))
    await signTally(c.var.db, c.var.actor, c.var.year, { sittingId: sittingIn(c), digest })
    return done(c, tally(c), t('Đã ký kết quả kiểm phiếu.'))
  })

const sittingIn = (c: Context<Env>) => c.req.param('id') ?? ''
const tally = (c: Context<Env>) => `/years/${c.var.year.slug}/sittings/${sittingIn(c)}/tally`

/** A paper that is printed at once and kept nowhere. */
async function pdf(c: Context<Env>, paper: Paper): Promise<Response> {
  const { renderPdf } = await import('#ground/papers/pdf.ts')
  const name = fileNameOf({ reference: '', title: `${paper.typeName} ${paper.abstract}` }, 'pdf')
  c.header('content-disposition', attachment(name))
  c.header('content-type', 'application/pdf')
  return c.body(new Uint8Array(await renderPdf(paper)))
}
