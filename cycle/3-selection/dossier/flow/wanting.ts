import type { Year } from '#ground/units/year.ts'
import type { Citation } from '#law/kernel/citation.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { papersHeld } from '../checklist/checklist.store.ts'
import { papersAsked, papersWanting } from '../checklist/checklist.ts'
import type { Dossier } from './flow.store.ts'

/** What law asks of a dossier and is not there yet. */
export type Wanting = { recipient: string; papers: string[]; citation: Citation }

/** The papers still wanting in each of these dossiers; those that lack nothing are left out. */
export async function wantingOf(db: Db, year: Year, { dossiers, on }: { dossiers: Dossier[]; on: Day }) {
  const ids = dossiers.map((one) => one.id)
  const held = await papersHeld(db, ids)
  return dossiers.flatMap((one): Wanting[] => {
    const asked = papersAsked(one, year, on)
    const papers = asked ? papersWanting(asked, held.get(one.id) ?? nothing) : []
    return asked && papers.length > 0 ? [{ recipient: one.recipient, papers, citation: asked.citation }] : []
  })
}

const nothing = { papers: [], hasReport: false }
