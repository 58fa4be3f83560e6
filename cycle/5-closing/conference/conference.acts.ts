import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, found, sameVersion } from '#plumbing/verdict.ts'
import { mayPrepareConference, mayWriteAtConference } from './conference.policy.ts'
import { conferenceOf } from './conference.store.ts'
import type { Conference } from './conference.ts'

type ConferencePlan = {
  title: string
  heldOn: Day
  startsAt: string
  place: string
  chairId: string | null
  chairLine: string
  presenterId: string | null
  presenterLine: string
  illustrative?: boolean
  version?: number
}

/** Plans the conference of the year, or changes the plan. */
export function planConference(db: Db, who: Actor, year: Year, plan: ConferencePlan): Promise<string> {
  return transact(db, async (tx) => {
    demand(mayPrepareConference(who, await holdYear(tx, year)))
    const before = await conferenceOf(tx, year.id)
    if (before && plan.version !== undefined) sameVersion(before, plan.version)
    const row = {
      title: plan.title,
      held_on: plan.heldOn,
      starts_at: plan.startsAt,
      place: plan.place,
      chair_id: plan.chairId,
      chair_line: plan.chairLine,
      presenter_id: plan.presenterId,
      presenter_line: plan.presenterLine,
      ...(plan.illustrative === undefined ? {} : { illustrative: plan.illustrative }),
    }
    const id = before?.id ?? newId()
    await tx
      .insertInto('conferences')
      .values({ id, year_id: year.id, ...row })
      .onConflict((conflict) =>
        conflict
          .column('year_id')
          .doUpdateSet((eb) => ({ ...row, version: eb('conferences.version', '+', 1) })),
      )
      .execute()
    await note(tx, who, 'conference.planned', id, { yearId: year.id, before: before ?? null, after: row })
    return id
  })
}

type Conclusions = {
  generalRemarks: string
  commendationRemarks: string
  conclusion: string
  version?: number
}

/** Writes what the conference says of the whole year and what the chair concludes. */
export function writeConclusions(db: Db, who: Actor, year: Year, said: Conclusions): Promise<void> {
  return transact(db, async (tx) => {
    const conference = await conferenceToWrite(tx, who, year)
    if (said.version !== undefined) sameVersion(conference, said.version)
    const row = {
      general_remarks: said.generalRemarks,
      commendation_remarks: said.commendationRemarks,
      conclusion: said.conclusion,
    }
    await tx
      .updateTable('conferences')
      .set((eb) => ({ ...row, version: eb('version', '+', 1) }))
      .where('id', '=', conference.id)
      .execute()
    const before = {
      general_remarks: conference.generalRemarks,
      commendation_remarks: conference.commendationRemarks,
      conclusion: conference.conclusion,
    }
    await note(tx, who, 'conference.concluded', conference.id, { yearId: year.id, before, after: row })
  })
}

/** The conference, for a deed of the lead while the year is open; the year is held until the deed is done. */
export async function conferenceToWrite(tx: Db, who: Actor, year: Year): Promise<Conference> {
  const open = await holdYear(tx, year)
  const conference = await conferenceOf(tx, year.id)
  demand(mayWriteAtConference(who, open, conference))
  return found(conference)
}
