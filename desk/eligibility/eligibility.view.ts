import { historyOfAgency, historyOfPerson } from '#ground/merit/history.store.ts'
import type { Actor } from '#ground/people/actor.ts'
import { personName } from '#ground/people/people.store.ts'
import { nearnessTo } from '#ground/people/record-seen.ts'
import { findAgency } from '#ground/units/agencies.store.ts'
import { yearOf } from '#law/kernel/day.ts'
import type { History, PersonHistory, Status } from '#law/kernel/history.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import type { AskedDay } from '../law/query.ts'
import { agenciesServed, profileOf } from './eligibility.store.ts'
import { type Asking, eligibilityOf } from './eligibility.ts'

/** What the address asks; a year or profile left out takes its ordinary value, a day nobody can read answers nothing. */
export type Asked = { year: number | null; profile: Asking['profile'] | null; day: AskedDay }

/** A person before every award; the guard has asked who may look. */
export async function showPersonEligibility(db: Db, who: Actor, personId: string, asked: Asked) {
  const person = found(await personName(db, personId))
  const history = found(await historyOfPerson(db, personId))
  const served = await agenciesServed(db, personId, asked.day.day ?? who.today)
  const ordinary = (await profileOf(db, served)) ?? profileOfStatus(history)
  return { person, isSelf: who.id === personId, ...answered(history, { ...asked, who, ordinary }) }
}

const armed = new Set<Status>(['military', 'defenceStaff', 'militia'])

function profileOfStatus({ status }: PersonHistory): Asking['profile'] {
  return status && armed.has(status) ? 'army' : 'civil'
}

/** A collective before every award; open matters are for those who keep its record or judge it. */
export async function showAgencyEligibility(db: Db, who: Actor, agencyId: string, asked: Asked) {
  const agency = found(await findAgency(db, who, agencyId))
  const near = await nearnessTo(db, who, { agencyId })
  const history = found(await historyOfAgency(db, agencyId))
  const ordinary = (await profileOf(db, [agencyId])) ?? 'civil'
  const open = near === 'none' ? { ...history, matters: [] } : history
  return {
    agency: { id: agency.id, name: agency.name, illustrative: agency.illustrative },
    ...answered(open, { ...asked, who, ordinary }),
  }
}

type About = Asked & { who: Actor; ordinary: Asking['profile'] }

function answered(history: History, { year, day, profile, who, ordinary }: About) {
  const on = day.day ?? who.today
  const asking: Asking = { year: year ?? yearOf(on), on, profile: profile ?? ordinary }
  return { asking, day, eligibility: day.day ? eligibilityOf(history, asking) : null }
}

export type PersonEligibilityView = Awaited<ReturnType<typeof showPersonEligibility>>
export type AgencyEligibilityView = Awaited<ReturnType<typeof showAgencyEligibility>>
