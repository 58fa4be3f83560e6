import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { attachment, fileNameOf } from '#ground/papers/file-name.ts'
import type { PaperAnswers, PaperOffer } from '#ground/papers/offer.ts'
import { choice, day, optionalInteger, optionalLongText, optionalText, version } from '#kit/http/fields.ts'
import { fieldsOf, read } from '#kit/http/read.ts'
import { done, show, wantsJson } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { fieldName, wrongAnswers } from './answers.ts'
import { showComposing, showIssuing } from './composing.view.ts'
import { dropDraft, saveDraft } from './draft.acts.ts'
import { issuePaper } from './issue.acts.ts'
import { chosenSubject, offerOf, paperMaker, subjectOf, subjectsOf } from './papers.who.ts'
import { ComposeScreen } from './screens/ComposeScreen.tsx'
import { IssueScreen } from './screens/IssueScreen.tsx'
import { SubjectsScreen } from './screens/SubjectsScreen.tsx'
import { asDraft } from './written.ts'

const about = z.object({ subject: optionalText(40) })
const drafting = z.object({ subject: optionalText(40), on: day(), _version: version() })
const issuing = z.object({
  subject: optionalText(40),
  number: optionalInteger({ min: 1 }),
  dateReason: optionalText(500),
  warningReason: optionalLongText(1000),
  _version: version(),
})
const ways = z.object({ way: choice(['next', 'reserved', 'elsewhere']) })

const at = '/years/:slug/papers/new/:code'

export const composeRoutes = new Hono<Env>()
  .get(at, paperMaker, async (c) => {
    const offer = offerOf(c)
    const subject = await asked(c, offer)
    if (!subject) return chooseSubject(c, offer)
    const { view } = await showComposing(c.var.db, c.var.actor, c.var.year, { offer, subject })
    return show(c, ComposeScreen, view)
  })
  .get(`${at}/pdf`, paperMaker, async (c) => {
    const offer = offerOf(c)
    const subject = await asked(c, offer)
    if (!subject) return chooseSubject(c, offer)
    const { paper, view } = await showComposing(c.var.db, c.var.actor, c.var.year, { offer, subject })
    if (!paper) throw new BadInput({ _: view.stopped ?? '' })
    const { renderPdf } = await import('#ground/papers/pdf.ts')
    return c.body(new Uint8Array(await renderPdf(asDraft(paper))), 200, {
      'content-type': 'application/pdf',
      'content-disposition': attachment(fileNameOf({ reference: '', title: `Dự thảo ${offer.name}` }, 'pdf')),
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
  })
  .post(at, paperMaker, async (c) => {
    const offer = offerOf(c)
    const { on, _version, subject: id } = await read(c, drafting)
    const subject = await chosenSubject(c, offer, id)
    const answers = await answersIn(c, offer)
    // What is saved by itself may be half a day or half a number; what a person saves is looked at.
    if (!wantsJson(c)) mustBeReadable(offer, answers)
    const drafted = { offer, subject, on, answers, version: _version }
    const saved = await saveDraft(c.var.db, c.var.actor, c.var.year, drafted)
    if (wantsJson(c)) return c.json({ ok: true, version: saved })
    return done(c, composeAt(c, subject.id), t('Đã lưu bản thảo. Hãy xem lại rồi ban hành.'))
  })
  .post(`${at}/discard`, paperMaker, async (c) => {
    const offer = offerOf(c)
    const subject = await chosenSubject(c, offer, (await read(c, about)).subject)
    await dropDraft(c.var.db, c.var.actor, c.var.year, { offer, subject })
    return done(c, `/years/${c.var.year.slug}/papers`, t('Đã bỏ bản thảo.'))
  })
  .get(`${at}/issue`, paperMaker, async (c) => {
    const offer = offerOf(c)
    const subject = await asked(c, offer)
    if (!subject) return chooseSubject(c, offer)
    return show(c, IssueScreen, await showIssuing(c.var.db, c.var.actor, c.var.year, { offer, subject }))
  })
  .post(`${at}/issue`, paperMaker, async (c) => {
    const offer = offerOf(c)
    const { subject: id, number, _version, ...typed } = await read(c, issuing)
    const subject = await chosenSubject(c, offer, id)
    const paperId = await issuePaper(c.var.db, c.var.actor, c.var.year, {
      ...typed,
      ...{ offer, subject, version: _version },
      numbering: await numberingIn(c, number),
      lookedAt: (await fieldsOf(c)).warning ?? [],
    })
    return done(c, `/years/${c.var.year.slug}/papers/${paperId}`, t('Đã ban hành văn bản.'))
  })

const asked = (c: Context<Env>, offer: PaperOffer) => subjectOf(c, offer, c.req.query('subject') ?? '')

async function chooseSubject(c: Context<Env>, offer: PaperOffer) {
  const subjects = await subjectsOf(c, offer)
  const { slug } = c.var.year
  const deed = offer.madeBy?.(slug) ?? null
  return show(c, SubjectsScreen, { slug, code: offer.code, name: offer.name, subjects, deed })
}

function composeAt(c: Context<Env>, subjectId: string): string {
  return `/years/${c.var.year.slug}/papers/new/${c.req.param('code')}?${new URLSearchParams({ subject: subjectId })}`
}

async function answersIn(c: Context<Env>, offer: PaperOffer): Promise<PaperAnswers> {
  const fields = await fieldsOf(c)
  return Object.fromEntries(
    offer.fields.map((field) => [field.name, (fields[fieldName(field)]?.[0] ?? '').slice(0, longest)]),
  )
}

const longest = 20_000

function mustBeReadable(offer: PaperOffer, answers: PaperAnswers): void {
  const wrong = wrongAnswers(offer.fields, answers, false)
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
}

async function numberingIn(c: Context<Env>, number: number | null) {
  const { way } = (await fieldsOf(c)).way ? await read(c, ways) : { way: 'next' as const }
  if (way === 'next') return { way }
  if (number === null) throw new BadInput({ number: t('Hãy ghi số của văn bản.') })
  return { way, number }
}
