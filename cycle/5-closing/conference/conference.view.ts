import type { Actor } from '#ground/people/actor.ts'
import { personOptions } from '#ground/people/people.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { mayPrepareConference, mayWriteAtConference } from './conference.policy.ts'
import { attendanceOf, conferenceOf, programmeOf, remarksOf, speechesOf } from './conference.store.ts'
import type { Attendance } from './conference.ts'

export type ConferenceView = Awaited<ReturnType<typeof showConference>>

/** The conference with everything prepared for it and said at it. */
export async function showConference(db: Db, who: Actor, year: Year) {
  const conference = await conferenceOf(db, year.id)
  const plan = mayPrepareConference(who, year)
  const [programme, attendance, speeches, remarks, people] = await Promise.all([
    conference ? programmeOf(db, conference.id) : [],
    conference ? attendanceOf(db, conference.id) : [],
    conference ? speechesOf(db, conference.id) : [],
    conference ? remarksOf(db, conference.id) : [],
    plan.kind === 'allowed' ? personOptions(db, who) : [],
  ])
  return {
    slug: year.slug,
    yearName: year.year,
    today: who.today,
    conference,
    programme,
    attendance: sheetOf(year, attendance),
    speeches,
    remarks: year.members.map((member) => ({
      agencyId: member.id,
      name: member.name,
      remark: remarks.find((one) => one.agencyId === member.id),
    })),
    people: people.map((one) => ({ value: one.id, label: personLine(one) })),
    may: { plan, write: mayWriteAtConference(who, year, conference) },
  }
}

function personLine(one: { name: string; rank: string; agencyName: string | null }): string {
  const named = `${one.rank} ${one.name}`.trim()
  return one.agencyName ? `${named} (${one.agencyName})` : named
}

/** Every member agency once, in the order of the cluster, whether anything was recorded or not. */
function sheetOf(year: Year, attendance: Attendance[]) {
  const byAgency = new Map(attendance.map((one) => [one.agencyId, one]))
  return year.members.map((member) => {
    const one = byAgency.get(member.id)
    return {
      agencyId: member.id,
      name: member.name,
      recorded: one !== undefined,
      present: one?.present ?? false,
      delegate: one?.delegate ?? '',
      headcount: one?.headcount ?? 1,
    }
  })
}
