import { passedNominees } from '#cycle/3-selection/council/council.store.ts'
import type { Actor } from '#ground/people/actor.ts'
import { awardsFor } from '#ground/register/register.store.ts'
import { type Shares, sharesOf } from '#ground/register/register.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { mayDecide } from './decision/decision.policy.ts'
import { maySubmitList } from './submission/submission.policy.ts'
import { closedSittings } from './submission/submission.store.ts'
import type { ClosedSitting, Listed } from './submission/submission.ts'

/** A closed sitting with what may be done about its list. */
export type Path = { sitting: ClosedSitting; may: { submit: Verdict; decide: Verdict } }

/** “Cân đối danh sách”: the shares of this year's list beside those of last year's register. */
export type FairView = { now: Shares; last: Shares; lastYear: number }

export type AwardView = {
  slug: string
  yearName: number
  today: Day
  paths: Path[]
  list: Listed[]
  fair: FairView
}

/** The stage of award: every list from its sitting to the register, and whom it honours. */
export async function showAward(db: Db, who: Actor, year: Year): Promise<AwardView> {
  const sittings = await closedSittings(db, year.id)
  const lists = await Promise.all(sittings.map((sitting) => passedNominees(db, sitting.id)))
  const members = year.members.map((member) => member.id)
  const last = await awardsFor(db, members, year.year - 1)
  return {
    slug: year.slug,
    yearName: year.year,
    today: who.today,
    paths: sittings.map((sitting, i) => ({ sitting, may: mayOf(who, year, sitting, lists[i] ?? []) })),
    list: lists.flat(),
    fair: { now: sharesOf(lists.flat()), last: sharesOf(last), lastYear: year.year - 1 },
  }
}

function mayOf(who: Actor, year: Year, sitting: ClosedSitting, list: Listed[]): Path['may'] {
  const submission =
    sitting.submissionId && sitting.submissionReference && sitting.submittedOn
      ? {
          id: sitting.submissionId,
          sittingId: sitting.id,
          reference: sitting.submissionReference,
          submittedOn: sitting.submittedOn,
          paperId: sitting.submissionPaperId,
          decisionId: sitting.decisionId,
        }
      : undefined
  return { submit: maySubmitList(who, year, sitting), decide: mayDecide(who, year, submission, list) }
}
