import { type Actor, rankAndName, staffOf } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { mayAddInitiative, mayRecognise } from './initiative.policy.ts'
import { authorsOf, initiativePage, initiativesAPage, initiativesOfYear } from './initiative.store.ts'

/** The works of the year, with the form of one's own agency. */
export async function showInitiatives(
  db: Db,
  who: Actor,
  year: Year,
  { agencyId, page }: { agencyId: string | null; page: number },
) {
  const own = year.members.find((member) => staffOf(who, member.id)) ?? null
  const [rows, counts, authors] = await Promise.all([
    initiativePage(db, year.id, { agencyId, page }),
    initiativesOfYear(db, year.id),
    own && !year.closedAt ? authorsOf(db, own.id, who.today) : [],
  ])
  const counted = counts.filter((one) => !agencyId || one.agencyId === agencyId)
  const all = counted.reduce((sum, one) => sum + one.all, 0)
  return {
    slug: year.slug,
    year: year.year,
    agencies: year.members.map((member) => ({ value: member.id, label: member.name })),
    agencyId,
    rows: rows.map((row) => ({ ...row, may: { recognise: mayRecognise(who, year, row) } })),
    all,
    recognised: counted.reduce((sum, one) => sum + one.recognised, 0),
    own: own && {
      id: own.id,
      name: own.name,
      may: { add: mayAddInitiative(who, year, own.id) },
      authors: authors.map((author) => ({ value: author.id, label: rankAndName(author) })),
    },
    page,
    pages: Math.max(1, Math.ceil(all / initiativesAPage)),
  }
}

export type InitiativesView = Awaited<ReturnType<typeof showInitiatives>>
