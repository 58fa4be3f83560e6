import { type EquityView, showEquity } from '#cycle/3-selection/equity/equity.view.ts'
import type { Actor } from '#ground/people/actor.ts'
import { sharesFor } from '#ground/register/register.store.ts'
import type { Shares } from '#ground/register/register.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, readAll } from '#plumbing/database.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { type Progress, progressOfYear } from './award.store.ts'
import { type DecisionLine, decisionsOfYear } from './decision/decision.store.ts'
import { postingClause } from './submission/proposers.ts'
import { isReady, keepsAwards, maySubmitList } from './submission/submission.policy.ts'
import { closedSittings, submissionsOfYear } from './submission/submission.store.ts'
import { type ClosedSitting, type PassedNames, type Submission, stateOf } from './submission/submission.ts'

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
  const { sittings, lists, decisions, progress, beside } = await readAll(db, {
    beside: () => besideOf(db, who, year),
    sittings: () => closedSittings(db, year.id),
    lists: () => submissionsOfYear(db, year.id),
    decisions: () => decisionsOfYear(db, year.id),
    progress: () => progressOfYear(db, year.id),
  })
  const names = sittings.flatMap((one) => one.names)
  return {
    slug: year.slug,
    yearName: year.year,
    today: who.today,
    paths: sittings.map((one) => pathOf(who, year, { sitting: one, lists })),
    decisions: decisions.map((one) => ({ ...one, ...(progress.get(one.id) ?? none) })),
    passed: countOf(names),
    fair: fairOf(beside, sharesIn(names)),
    keeps: keepsAwards(who, year),
  }
}

const countOf = (names: PassedNames[]) => names.reduce((sum, one) => sum + one.count, 0)

function sharesIn(names: PassedNames[]): Shares {
  const sum = (key: 'persons' | 'direct' | 'women') => names.reduce((all, one) => all + one[key], 0)
  const [persons, direct] = [sum('persons'), sum('direct')]
  return {
    persons,
    direct,
    women: sum('women'),
    leaders: persons - direct,
    collectives: countOf(names) - persons,
  }
}

const none: Progress = { settled: 0, open: 0, paid: 0, conferred: 0 }

function pathOf(
  who: Actor,
  year: Year,
  of: { sitting: ClosedSitting<PassedNames>; lists: Submission[] },
): Path {
  const { names, ...sitting } = of.sitting
  const lists = of.lists.filter((one) => one.sittingId === sitting.id)
  return {
    sitting,
    passed: countOf(names),
    ready: countOf(names.filter((one) => isReady(one, who.today))),
    posting: postingCount(names, keepsAwards(who, year)),
    lists: lists.map((list) => ({ list, state: stateOf(list) })),
    awarded: countOf(names.filter((one) => one.step === 'awarded')),
    may: { submit: maySubmitList(who, year, of.sitting, postingClause(year, of.sitting)) },
  }
}

// Why a name is stopped may come from a denunciation: only who keeps the lists reads it.
function postingCount(names: PassedNames[], keeps: boolean): PostingCount {
  const posted = names.filter((one) => one.posting.postingId !== null)
  const days = posted.flatMap((one) => one.posting.endsOn ?? []).sort()
  const suspended = keeps ? names.filter((one) => one.posting.suspension !== null) : []
  return {
    posted: countOf(posted),
    over: countOf(posted.filter((one) => one.posting.closed)),
    lastDay: days.at(-1) ?? null,
    waiting: countOf(names.filter((one) => one.step === 'posting')),
    suspended: suspended.slice(0, 20).map((one) => ({
      recipient: one.recipient,
      reason: one.posting.suspension?.reason ?? '',
    })),
  }
}

type Beside = { last: Shares; lastYear: number; equity: EquityView }

/** What a list is looked at beside: last year's register, and the year. */
export async function besideOf(db: Db, who: Actor, year: Year): Promise<Beside> {
  const lastYear = year.year - 1
  const members = year.members.map((member) => member.id)
  const read = await readAll(db, {
    last: () => sharesFor(db, members, lastYear),
    equity: () => showEquity(db, who, year),
  })
  return { ...read, lastYear }
}

/** The shares of a list beside those of last year's register. */
export function fairOf({ last, lastYear, equity }: Beside, now: Shares): FairView {
  return { seen: equity.isTrusted ? { now, last } : null, lastYear, equity }
}
