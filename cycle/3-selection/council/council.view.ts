import { readsClosed } from '#ground/papers/papers.policy.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { awardName } from '#law/awards/catalogue.ts'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { hidden } from '#plumbing/verdict.ts'
import { keepsCouncil, mayOpenSitting } from './council.policy.ts'
import { councilOn, membersOn, sittingsOfYear } from './council.store.ts'
import type { WaitingFilter } from './council.ts'
import { waitingChoices, waitingPage } from './waiting.store.ts'

type Asked = { filter: WaitingFilter; page: number }

/** The council of the year's body, its sittings, and for who keeps it the dossiers that may come before it. */
export async function showCouncil(db: Db, who: Actor, year: Year, { filter, page }: Asked) {
  const council = (await councilOn(db, year.organisationId, who.today)) ?? null
  const members = council ? await membersOn(db, council.id, who.today) : []
  const keeps = keepsCouncil(who, members)
  return {
    slug: year.slug,
    yearName: year.year,
    organisation: year.organisationName,
    council,
    members,
    sittings: (await sittingsOfYear(db, year.id)).map((one) =>
      readsClosed(who, year) ? one : { ...one, minutesId: null },
    ),
    waiting: keeps ? await showWaiting(db, who, year, { filter, page }) : null,
    may: { open: council ? mayOpenSitting(who, year, members) : hidden },
  }
}

export type CouncilView = Awaited<ReturnType<typeof showCouncil>>

async function showWaiting(db: Db, who: Actor, year: Year, { filter, page }: Asked) {
  const awards = await waitingChoices(db, year.id)
  return {
    filter,
    page,
    ...(await waitingPage(db, who, { yearId: year.id, filter, page })),
    all: awards.reduce((sum, one) => sum + one.count, 0),
    awards: awards.map((one) => ({ ...one, name: t(awardName(one.awardCode)) })),
    agencies: year.members.map((one) => ({ id: one.id, name: one.name })),
  }
}
