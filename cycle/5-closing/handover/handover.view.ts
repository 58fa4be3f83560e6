import { directionsOfYear, shortcomingsOfYear } from '#ground/follow-ups/follow-ups.store.ts'
import { papersAbout } from '#ground/papers/papers.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { conferenceOf } from '../conference/conference.store.ts'
import { handoverOf } from './handover.store.ts'

export type HandoverView = Awaited<ReturnType<typeof showHandover>>

/** The hand-over of the year: done with its papers, or what will be handed over. */
export async function showHandover(db: Db, year: Year) {
  const [handover, conference] = await Promise.all([handoverOf(db, year.id), conferenceOf(db, year.id)])
  const subjects = [handover?.id, conference?.id].filter((id) => id !== undefined)
  const [papers, shortcomings, directions] = await Promise.all([
    papersAbout(db, subjects),
    shortcomingsOfYear(db, year.id),
    directionsOfYear(db, year.id),
  ])
  return {
    slug: year.slug,
    yearName: year.year,
    leadName: year.leadName,
    handover: handover ?? null,
    heldOn: conference?.heldOn ?? null,
    papers,
    work: [
      ...shortcomings.map((one) => ({ id: one.id, agencyName: one.agencyName, statement: one.statement })),
      ...directions.map((one) => ({
        id: one.id,
        agencyName: one.agencyName ?? '',
        statement: one.statement,
      })),
    ],
  }
}
