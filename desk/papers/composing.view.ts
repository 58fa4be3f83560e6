import type { PaperCheck } from '#ground/papers/checks/checks.ts'
import { type Layout, layOut } from '#ground/papers/layout.ts'
import { referenceOf } from '#ground/papers/numbering.ts'
import { daysAround, lastNumber, reservedNumbers } from '#ground/papers/numbers/numbers.store.ts'
import type { PaperField, PaperOffer, PaperSubject } from '#ground/papers/offer.ts'
import { paged } from '#ground/papers/paging.ts'
import type { Paper } from '#ground/papers/paper.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { answersShown, fieldName, wrongAnswers } from './answers.ts'
import { type Draft, findDraft } from './drafts.store.ts'
import { neighbourAgainst, seriesFor } from './issue.acts.ts'
import { mayIssue } from './papers.policy.ts'
import { asDraft, judgedPaper, tryWriting, type Warning } from './written.ts'

type Composed = { offer: PaperOffer; subject: PaperSubject }

/** The form of a paper with what is known so far, and the whole paper as it would be. */
export async function showComposing(db: Db, who: Actor, year: Year, { offer, subject }: Composed) {
  const draft = await findDraft(db, { yearId: year.id, code: offer.code, subject })
  const on = draft?.on ?? who.today
  const asked = { who, year, subject, on }
  const answers = draft?.answers ?? answersShown(offer.fields, (await offer.suggest?.(db, asked)) ?? {})
  const written = await tryWriting(db, { ...asked, offer, answers })
  const judged = written.paper ? judgedPaper(written.paper) : { stops: [], warnings: [] }
  const wrong = wrongAnswers(offer.fields, answers, true)
  return {
    paper: written.paper,
    view: {
      ...named(year, offer, subject),
      fields: offer.fields.map((field) => ({ ...field, value: answers[field.name] ?? '' })),
      on,
      draft: draft ? draftSeen(who, draft) : null,
      missing: offer.fields.filter((field) => fieldName(field) in wrong).map((field) => field.label),
      stopped: written.stopped,
      sheet: written.paper ? firstPage(asDraft(written.paper)) : null,
      ...judged,
      may: { issue: mayIssue(who, year, offer) },
    } satisfies ComposingView,
  }
}

export type ComposingView = Named & {
  fields: (PaperField & { value: string })[]
  on: Day
  draft: DraftSeen | null
  missing: string[]
  stopped: string | null
  sheet: { layout: Layout; pages: number } | null
  stops: PaperCheck[]
  warnings: Warning[]
  may: { issue: Verdict }
}

type Named = {
  slug: string
  code: string
  name: string
  subject: { id: string; name: string } | null
  deed: { address: string; deed: string } | null
}

function named(year: Year, offer: PaperOffer, subject: PaperSubject): Named {
  return {
    slug: year.slug,
    code: offer.code,
    name: offer.name,
    subject: { id: subject.id, name: subject.name },
    deed: offer.madeBy?.(year.slug) ?? null,
  }
}

type DraftSeen = { version: number; by: string; at: Date; isMine: boolean }

const draftSeen = (who: Actor, draft: Draft): DraftSeen => ({
  version: draft.version,
  by: draft.updatedBy,
  at: draft.updatedAt,
  isMine: draft.updatedById === who.id,
})

function firstPage(paper: Paper) {
  const { layout, pages } = paged(layOut(paper), 1)
  return { layout, pages }
}

/** What stands between a draft and its issue: the number it would get, the day, what the checks say. */
export async function showIssuing(db: Db, who: Actor, year: Year, composed: Composed) {
  const { paper, view } = await showComposing(db, who, year, composed)
  return { ...view, numbering: paper && (await numberingOf(db, year, { ...composed, paper })) }
}

export type IssuingView = Awaited<ReturnType<typeof showIssuing>>

type Numbered = Composed & { paper: Paper }

async function numberingOf(db: Db, year: Year, { subject, paper }: Numbered) {
  const series = seriesFor(year, subject, paper)
  if (!series) return null
  const next = (await lastNumber(db, series)) + 1
  const reserved = await reservedNumbers(db, series)
  const around = await daysAround(db, { ...series, number: next })
  return {
    ...series,
    openReference: paper.reference,
    next: referenceOf(next, '', '').replace(/\/$/, '') + paper.reference,
    reserved: reserved.map(({ number, reason }) => ({ number, reason })),
    lastOn: around.before,
    against: neighbourAgainst(paper.day, around),
  }
}
