import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { receiveOpinion } from '#ground/posting/opinions/opinion.form.ts'
import { opinionSeer } from '#ground/posting/opinions/opinion.who.ts'
import { stateOf } from '#ground/posting/posting.policy.ts'
import { entriesOf, postingOf } from '#ground/posting/posting.store.ts'
import { type Posting, places } from '#ground/posting/posting.ts'
import { organisationHead, yearMember } from '#ground/units/who.ts'
import { choice, id, integer, isId, longText, optionalText } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import { closePosting } from './close.acts.ts'
import { showPosting, showPostings } from './posting.view.ts'
import { postingKeeper } from './posting.who.ts'
import { putUpList, takeDownList } from './put-up.acts.ts'
import { PostingScreen } from './screens/PostingScreen.tsx'
import { PostingsScreen } from './screens/PostingsScreen.tsx'
import { SpeakScreen } from './screens/SpeakScreen.tsx'
import { liftSuspension, suspendNomination } from './suspension.acts.ts'

const terms = z.object({
  sittingId: id(),
  days: integer({ min: 1, max: 60 }),
  place: choice(places),
  placeWords: optionalText(200),
  ownRule: optionalText(300),
})
const why = z.object({ reason: longText(500) })
const lift = z.object({ outcome: choice(['goesOn', 'refused']), reason: longText(500) })

/** “Công khai” inside the year: putting up, taking down, closing, stopping one name. */
export const postingRoutes = new Hono<Env>()
  .get('/years/:slug/postings', yearMember, async (c) =>
    show(c, PostingsScreen, await showPostings(c.var.db, c.var.actor, c.var.year)),
  )
  .post('/years/:slug/postings', postingKeeper, async (c) => {
    const { db, actor, year } = c.var
    const posting = await putUpList(db, actor, year, await read(c, terms))
    return done(c, `/years/${year.slug}/postings/${posting}`, t('Đã công khai danh sách.'))
  })
  .get('/years/:slug/postings/:id', yearMember, async (c) => {
    const { db, actor, year } = c.var
    return show(c, PostingScreen, await showPosting(db, actor, year, { id: idOf(c), page: pageOf(c) }))
  })
  .get('/years/:slug/postings/:id/opinion', yearMember, async (c) => {
    const posting = await postingIn(c)
    const entries = await entriesOf(c.var.db, posting.id)
    const asked = c.req.query('entry') ?? ''
    return show(c, SpeakScreen, {
      ...{ slug: c.var.year.slug, postingId: posting.id, title: posting.title, endsOn: posting.endsOn },
      ...{ body: posting.organisationName, isRunning: stateOf(posting, c.var.actor.today) === 'running' },
      entries: entries.map(({ id: entryId, position, recipient }) => ({ id: entryId, position, recipient })),
      entryId: entries.some((one) => one.id === asked) ? asked : null,
    })
  })
  .post('/years/:slug/postings/:id/opinions', yearMember, async (c) => {
    const posting = await postingIn(c)
    return done(c, await receiveOpinion(c, posting.id, true))
  })
  .post('/years/:slug/postings/:id/takedown', postingKeeper, async (c) => {
    const { db, actor, year } = c.var
    const postingId = idOf(c)
    await takeDownList(db, actor, year, { postingId, ...(await read(c, why)) })
    return done(c, `/years/${year.slug}/postings`, t('Đã gỡ danh sách. Có thể công khai lại bản đúng.'))
  })
  .post('/years/:slug/postings/:id/closure', postingKeeper, async (c) => {
    const { db, actor, year } = c.var
    await closePosting(db, actor, year, idOf(c))
    return done(
      c,
      `/years/${year.slug}/postings/${idOf(c)}`,
      t('Đã kết thúc công khai; biên bản vào từng hồ sơ.'),
    )
  })
  .post('/years/:slug/opinions/:id/suspensions', opinionSeer, async (c) => {
    const { db, actor, year } = c.var
    const opinionId = idOf(c)
    await suspendNomination(db, actor, year, { opinionId, ...(await read(c, why)) })
    return done(c, `/years/${year.slug}/opinions/${opinionId}`, t('Đã tạm dừng riêng trường hợp này.'))
  })
  .post('/years/:slug/suspensions/:id/lift', organisationHead, async (c) => {
    const { db, actor, year } = c.var
    await liftSuspension(db, actor, year, { suspensionId: idOf(c), ...(await read(c, lift)) })
    return done(c, `/years/${year.slug}/postings`, t('Đã thôi tạm dừng.'))
  })

function idOf(c: Context<Env>): string {
  const asked = c.req.param('id') ?? ''
  return isId(asked) ? asked : notFound()
}

async function postingIn(c: Context<Env>): Promise<Posting> {
  const posting = await postingOf(c.var.db, idOf(c))
  return posting && posting.yearId === c.var.year.id ? posting : notFound()
}
