import type { Context } from 'hono'
import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import type { Env } from '../env.ts'
import { type Actor, servesAs, staffOf } from '../people/actor.ts'
import { findYear } from './year.store.ts'
import { isLeadStaff, isOrganisationHead, memberOf, seesYear, type Year } from './year.ts'

/** Whoever serves a member agency, the organisation or its council. Sets `c.var.year`. */
export const yearMember = guard<Env>('yearMember', (c) => inYear(c, () => true))

/** Officer or head of the agency that leads the cluster today. */
export const yearLead = guard<Env>('yearLead', (c) => inYear(c, isLeadStaff))

/** Head of the body the cluster belongs to. */
export const organisationHead = guard<Env>('organisationHead', (c) => inYear(c, isOrganisationHead))

/** Officer or head of the member agency in the address. Sets `c.var.agencyId` too. */
export const agencyStaff = guard<Env>('agencyStaff', (c) => inAgency(c, staffOf))

/** Head of the member agency in the address. */
export const agencyHead = guard<Env>('agencyHead', (c) =>
  inAgency(c, (who, agencyId) => servesAs(who, 'head', agencyId)),
)

/** Whoever sees the year, on an address that names one of its agencies. */
export const agencySeen = guard<Env>('agencySeen', (c) => inAgency(c, () => true))

/** Loads the year of the address and asks the question; false for whoever does not see the year. */
export async function inYear(c: Context<Env>, may: (who: Actor, year: Year) => boolean): Promise<boolean> {
  const who = c.var.actorOrNull
  if (!who) return false
  const year = await findYear(c.var.db, c.req.param('slug') ?? '', who.today)
  if (!year || !seesYear(who, year)) return false
  c.set('year', year)
  return may(who, year)
}

async function inAgency(c: Context<Env>, may: (who: Actor, agencyId: string) => boolean): Promise<boolean> {
  const agencyId = c.req.param('agencyId') ?? ''
  if (!isId(agencyId)) return false
  const mayHere = (who: Actor, year: Year) => memberOf(year, agencyId) !== undefined && may(who, agencyId)
  if (!(await inYear(c, mayHere))) return false
  c.set('agencyId', agencyId)
  return true
}
