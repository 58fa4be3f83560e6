import type { Actor } from '#ground/people/actor.ts'
import { nearnessTo } from '#ground/people/record-seen.ts'
import { keepsOpinions } from '#ground/posting/opinions/opinion.policy.ts'
import {
  keepsPostings,
  mayClosePosting,
  mayTakeDown,
  type PostingState,
  stateOf,
  workingDaysLeft,
} from '#ground/posting/posting.policy.ts'
import { postingOf, postingsOfYear } from '#ground/posting/posting.store.ts'
import type { Posting } from '#ground/posting/posting.ts'
import { type PostedList, postedList } from '#ground/posting/posting.view.ts'
import type { PostingRule } from '#ground/posting/rule.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { found, type Verdict } from '#plumbing/verdict.ts'
import { listingOf } from './listing.ts'
import { mayLift, mayPutUp } from './posting.policy.ts'
import { type PostableSitting, postableSittings, suspendedOf } from './posting.store.ts'

type Line = Pick<
  Posting,
  | 'id'
  | 'title'
  | 'place'
  | 'postedOn'
  | 'endsOn'
  | 'takenDown'
  | 'closedAt'
  | 'closingPaperId'
  | 'paperId'
  | 'illustrative'
> & { state: PostingState; daysLeft: number }

/** A closed sitting whose list is not up, with what the law asks of its posting. */
export type Waiting = { sitting: PostableSitting; rule: PostingRule; names: number; may: { putUp: Verdict } }

export type PostingsView = {
  slug: string
  yearName: number
  lines: Line[]
  waiting: Waiting[]
  seesOpinions: boolean
}

/** The postings of a year, and the lists that could go up. */
export async function showPostings(db: Db, who: Actor, year: Year): Promise<PostingsView> {
  const postings = await postingsOfYear(db, year.id)
  const sittings = (await postableSittings(db, year.id)).filter((one) => !one.postingId && !one.submissionId)
  const shown = keepsPostings(who, year) ? sittings.slice(0, 5) : []
  const near = await nearnessTo(db, who, { agencyId: year.organisationId })
  return {
    slug: year.slug,
    yearName: year.year,
    lines: postings.map((one) => lineOf(one, who)),
    waiting: await Promise.all(shown.map((sitting) => waitingOf(db, who, year, sitting))),
    seesOpinions: keepsOpinions(who, { year, near }),
  }
}

function lineOf(posting: Posting, who: Actor): Line {
  const { id, title, place, postedOn, endsOn, takenDown, closedAt, closingPaperId, paperId, illustrative } =
    posting
  const state = stateOf(posting, who.today)
  const daysLeft = workingDaysLeft(posting, who.today)
  return {
    ...{ id, title, place, postedOn, endsOn, takenDown, closedAt, closingPaperId, paperId, illustrative },
    ...{ state, daysLeft },
  }
}

async function waitingOf(db: Db, who: Actor, year: Year, sitting: PostableSitting): Promise<Waiting> {
  const { rule, entries } = await listingOf(db, year, sitting)
  return { sitting, rule, names: entries.length, may: { putUp: mayPutUp(who, year, sitting) } }
}

export type PostingView = {
  slug: string
  list: PostedList
  may: { takeDown: Verdict; close: Verdict; speak: boolean }
  /** Stopped names, for those who look after postings; nothing is said of them to anybody else. */
  suspended: (Awaited<ReturnType<typeof suspendedOf>>[number] & { may: Verdict })[]
  seesOpinions: boolean
}

/** One posting inside the workspace, the same list for every member of the year. */
export async function showPosting(
  db: Db,
  who: Actor,
  year: Year,
  { id, page }: { id: string; page: number },
): Promise<PostingView> {
  const posting = found(await postingOf(db, id))
  if (posting.yearId !== year.id) found(null)
  const near = await nearnessTo(db, who, { agencyId: year.organisationId })
  const seesOpinions = keepsOpinions(who, { year, near })
  const stopped = seesOpinions ? await suspendedOf(db, id, who) : []
  const list = await postedList(db, posting, { today: who.today, page })
  return {
    slug: year.slug,
    list: posting.takenDown && !keepsPostings(who, year) ? { ...list, entries: [] } : list,
    may: {
      takeDown: mayTakeDown(who, year, posting),
      close: mayClosePosting(who, year, posting),
      speak: stateOf(posting, who.today) === 'running' && !posting.closedAt,
    },
    suspended: stopped.map((one) => ({ ...one, may: mayLift(who, year, one) })),
    seesOpinions,
  }
}
