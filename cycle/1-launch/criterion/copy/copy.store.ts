import type { Actor } from '#ground/people/actor.ts'
import { yearsSeenBy } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'

/** “Bảng để chép”: a scale of another year or cluster that the person may see. */
export type Source = { id: string; slug: string; year: number; clusterName: string; count: number }

/** Scales this person may copy, newest first; a cluster without criteria is left out. */
export async function sourcesFor(db: Db, who: Actor, year: Year): Promise<Source[]> {
  const seen = await yearsSeenBy(db, who.agencyIds, who.councilOrganisationIds)
  const others = seen.filter((one) => one.id !== year.id)
  if (others.length === 0) return []
  const counts = await db
    .selectFrom('criteria')
    .where(
      'year_id',
      'in',
      others.map((one) => one.id),
    )
    .groupBy('year_id')
    .select((eb) => ['year_id as id', eb.fn.countAll<number>().as('count')])
    .execute()
  const countOf = new Map(counts.map((one) => [one.id, one.count]))
  return others.flatMap(({ id, slug, year: name, clusterName }) => {
    const count = countOf.get(id)
    return count ? [{ id, slug, year: name, clusterName, count }] : []
  })
}
