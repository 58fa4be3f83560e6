import { type EquityView, showEquity } from '#cycle/3-selection/equity/equity.view.ts'
import type { Actor } from '#ground/people/actor.ts'
import { awardsFor } from '#ground/register/register.store.ts'
import { type Shares, sharesOf } from '#ground/register/register.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { type Progress, progressOfYear } from './award.store.ts'
import { type DecisionLine, decisionsOfYear } from './decision/decision.store.ts'
import { postingClause } from './submission/proposers.ts'
import { isReady, keepsAwards, maySubmitList } from './submission/submission.policy.ts'
import { closedSittings, submissionsOfYear } from './submission/submission.store.ts'
import { type ClosedSitting, type PassedName, type Submission, stateOf } from './submission/submission.ts'

/** A closed sitting with its lists, what stands where, and what may be done. */
export type Path = {
  sitting: Omit<ClosedSitting, 'names'>
  passed: number
  ready: number
  posting: PostingCount
  lists: { list: Submission; state: 'open' | 'returned' | 'decided' }[]
  awarded: number
  may: { submit: Verdict }
}

/** How the passed names of a sitting stand with their posting. */
type PostingCount = {
  posted: number
  over: number
  lastDay: Day | null
  waiting: number
  suspended: { recipient: string; reason: string }[]
}

/** “Cân đối danh sách”: the year's fair view; `seen`: the very list beside last year's register, for those who choose. */
export type FairView = { seen: { now: Shares; last: Shares } | null; lastYear: number; equity: EquityView }

export type AwardView = {
  slug: string
  yearName: number
  today: Day
  paths: Path[]
  decisions: (DecisionLine & Progress)[]
  passed: number
  fair: FairView
  keeps: boolean
}

/** The stage of award: every list from its sitting to the hand that receives it. */
export async function showAward(db: Db, who: Actor, year: Year): Promise<AwardView> {
  const [sittings, lists, decisions] = await Promise.all([
    closedSittings(db, year.id),
    submissionsOfYear(db, year.id),
    decisionsOfYear(db, year.id),
  ])
  const progress = await progressOfYear(db, year.id)
  const names = sittings.flatMap((one) => one.names)
  return {
    slug: year.slug,
    yearName: year.year,
    today: who.today,
    paths: sittings.map((one) => pathOf(who, year, { sitting: one, lists })),
    decisions: decisions.map((one) => ({ ...one, ...(progress.get(one.id) ?? none) })),
    passed: names.length,
    fair: await fairOf(db, who, year, names),
    keeps: keepsAwards(who, year),
  }
}

const none: Progress = { settled: 0, open: 0, paid: 0, conferred: 0 }

function pathOf(
  who: Actor,
  year: Year,
  of: { sitting: ClosedSitting<PassedName>; lists: Submission[] },
): Path {
  const { names, ...sitting } = of.sitting
  const lists = of.lists.filter((one) => one.sittingId === sitting.id)
  return {
    sitting,
    passed: names.length,
    ready: names.filter((one) => isReady(one, who.today)).length,
    posting: postingCount(names, keepsAwards(who, year)),
    lists: lists.map((list) => ({ list, state: stateOf(list) })),
    awarded: names.filter((one) => one.step === 'awarded').length,
    may: { submit: maySubmitList(who, year, of.sitting, postingClause(year, of.sitting)) },
  }
}

// Why a name is stopped may come from a denunciation: only who keeps the lists reads it.
function postingCount(names: PassedName[], keeps: boolean): PostingCount {
  const posted = names.filter((one) => one.posting.postingId !== null)
  const days = posted.flatMap((one) => one.posting.endsOn ?? []).sort()
  const suspended = keeps ? names.filter((one) => one.posting.suspension !== null) : []
  return {
    posted: posted.length,
    over: posted.filter((one) => one.posting.closed).length,
    lastDay: days.at(-1) ?? null,
    waiting: names.filter((one) => one.step === 'posting').length,
    suspended: suspended.slice(0, 20).map((one) => ({
      recipient: one.recipient,
      reason: one.posting.suspension?.reason ?? '',
    })),
  }
}

/** The shares of a list beside those of last year's register. */
export async function fairOf(
  db: Db,
  who: Actor,
  year: Year,
  list: Parameters<typeof sharesOf>[0],
): Promise<FairView> {
  const members = year.members.map((member) => member.id)
  const last = await awardsFor(db, members, year.year - 1)
  const equity = await showEquity(db, who, year)
  const seen = equity.isTrusted ? { now: sharesOf(list), last: sharesOf(last) } : null
  return { seen, lastYear: year.year - 1, equity }
}
