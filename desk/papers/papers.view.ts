import { bodyFor } from '#ground/papers/bulk/run.policy.ts'
import { mayChangePaper } from '#ground/papers/changes/changes.policy.ts'
import { changesOf, otherPapers } from '#ground/papers/changes/changes.store.ts'
import { layOut } from '#ground/papers/layout.ts'
import type { PaperOffer, PaperStage } from '#ground/papers/offer.ts'
import { paged } from '#ground/papers/paging.ts'
import { mayReadPaper, readsClosed } from '#ground/papers/papers.policy.ts'
import { findPaper } from '#ground/papers/papers.store.ts'
import { type Actor, chargedWith } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { demand, found } from '#plumbing/verdict.ts'
import { issueOf, openDrafts } from './drafts.store.ts'
import { listPapers, type PaperSearch, paperChoices, papersByCode } from './list.store.ts'
import { offers } from './offers.ts'
import { paperSlots } from './slots.tsx'

type Asked = { search: PaperSearch; page: number }

/** The desk of papers: what can be made, and every paper of the year that this person may read. */
export async function showPapers(db: Db, who: Actor, year: Year, { search, page }: Asked) {
  const asked = { yearId: year.id, readsClosed: readsClosed(who, year) }
  const { rows, pages } = await listPapers(db, { ...asked, search }, page)
  return {
    slug: year.slug,
    search,
    choices: await paperChoices(db, asked),
    stages: await showOffers(db, who, year),
    mayPrint: bodyFor(who, year) !== null,
    papers: rows,
    page,
    pages,
  }
}

export type PapersView = Awaited<ReturnType<typeof showPapers>>

const stages: PaperStage[] = ['setUp', 'launch', 'progress', 'selection', 'award', 'closing', 'statistics']

/** What this person may make, stage by stage, each with how far it is. */
async function showOffers(db: Db, who: Actor, year: Year) {
  const mine = offers.filter((offer) => offer.may(who, year).kind !== 'hidden')
  if (mine.length === 0) return []
  const made = new Map((await papersByCode(db, year.id)).map((one) => [one.code, one]))
  const drafts = await openDrafts(db, year.id, chargedWith(who))
  const shown = mine.map((offer) => ({
    ...offeredLine(who, year, offer),
    made: made.get(offer.code) ?? null,
    drafts: drafts.filter((one) => one.code === offer.code).slice(0, 20),
  }))
  return stages
    .map((stage) => ({ stage, offers: shown.filter((one) => one.stage === stage) }))
    .filter((one) => one.offers.length > 0)
}

const offeredLine = (who: Actor, year: Year, offer: PaperOffer) => ({
  code: offer.code,
  name: offer.name,
  stage: offer.stage,
  deed: offer.madeBy?.(year.slug) ?? null,
  may: offer.may(who, year),
})

type OnPage = { id: string; page: number }

/** One paper: its facts and words, where it came from, what happened to it since. */
export async function showPaper(db: Db, who: Actor, year: Year, { id, page }: OnPage) {
  const { content, ...paper } = found(await findPaper(db, id))
  demand(mayReadPaper(who, paper, year))
  const may = { change: mayChangePaper(who, paper, year) }
  const parts = await Promise.all(paperSlots.map((slot) => slot(db, who, { year, paper })))
  return {
    slug: year.slug,
    paper,
    source: sourceOf(who, year, paper),
    issue: may.change.kind === 'hidden' ? null : ((await issueOf(db, id)) ?? null),
    changes: await changesOf(db, id),
    others: may.change.kind === 'allowed' ? await othersFor(db, who, year, paper) : [],
    parts: parts.filter((one) => one !== null),
    ...paged(layOut(content), page),
    may,
  }
}

export type PaperView = Awaited<ReturnType<typeof showPaper>>

type Source = { code: string; subjectId: string }

/** Where the records of a paper are: the deed that made it, or the form it was composed on. */
function sourceOf(who: Actor, year: Year, { code, subjectId }: Source) {
  const offer = offers.find((one) => one.code === code)
  if (!offer) return null
  const deed = offer.madeBy?.(year.slug)
  if (deed) return { name: deed.deed, address: deed.address }
  const may = offer.may(who, year).kind !== 'hidden'
  const query = new URLSearchParams({ subject: subjectId })
  return { name: offer.name, address: may ? `/years/${year.slug}/papers/new/${code}?${query}` : null }
}

type Changed = Parameters<typeof mayChangePaper>[1]

async function othersFor(db: Db, who: Actor, year: Year, { id, issuer, form }: Changed) {
  const others = await otherPapers(db, { id, yearId: year.id, issuer, form })
  return others.filter(
    (one) => mayReadPaper(who, { yearId: year.id, code: one.code }, year).kind === 'allowed',
  )
}
