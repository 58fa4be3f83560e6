import { bodyOf } from '#ground/papers/body.store.ts'
import { papersAbout } from '#ground/papers/papers.store.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { type Day, isDay, yearOf } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { exemplarsOf } from '../exemplar/exemplar.store.ts'
import { handoverOf } from '../handover/handover.store.ts'
import { closingChecks, mayCloseConference } from './closure.policy.ts'
import { closingStateOf, closureOf } from './closure.store.ts'

export type ClosingView = Awaited<ReturnType<typeof showClosing>>

/** The last stage of the year: what is ready, what is missing, and the one deed that ends it. */
export async function showClosing(db: Db, who: Actor, year: Year) {
  const [body, state, closure, handover, exemplars] = await Promise.all([
    bodyOf(db, year.organisationId),
    closingStateOf(db, year),
    closureOf(db, year.id),
    handoverOf(db, year.id),
    exemplarsOf(db, year.id),
  ])
  const subjects = [closure?.conferenceId, closure?.handoverId].filter((id) => id !== undefined)
  return {
    slug: year.slug,
    yearName: year.year,
    leadName: year.leadName,
    conference: state.conference ?? null,
    checks: closingChecks(state),
    exemplars: exemplars.length,
    closure: closure ?? null,
    handover: handover ?? null,
    papers: subjects.length > 0 ? await papersAbout(db, subjects) : [],
    takers: year.members
      .filter((member) => member.id !== year.leadId)
      .map((member) => ({ value: member.id, label: member.name })),
    proposed: {
      effectiveOn: state.conference?.heldOn ?? who.today,
      witness: `Thủ trưởng ${body.abbreviation || body.name}`,
      nextStartsOn: yearLater(year.startsOn),
      nextEndsOn: yearLater(year.endsOn),
    },
    may: { close: mayCloseConference(who, year, state) },
  }
}

/** The same day of the next year; the last of February where there is no 29th. */
function yearLater(day: Day): Day {
  const next = `${yearOf(day) + 1}${day.slice(4)}`
  return isDay(next) ? next : `${next.slice(0, 8)}28`
}
