import { layersOf } from '#ground/merit/answers.ts'
import type { Year } from '#ground/units/year.ts'
import { papersFor } from '#law/dossiers/papers.ts'
import { isAwardCode } from '#law/kernel/award-code.ts'
import type { Citation } from '#law/kernel/citation.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { type Dossier, papersHeld } from './flow.store.ts'

/** What law asks of a dossier and is not there yet. */
export type Wanting = { recipient: string; papers: string[]; citation: Citation }

/** The papers still wanting; what the council and the lead write later is not asked of the proposing agency. */
export async function wantingOf(db: Db, year: Year, { dossiers, on }: { dossiers: Dossier[]; on: Day }) {
  const held = await papersHeld(
    db,
    dossiers.map((one) => one.id),
  )
  return dossiers.flatMap((one): Wanting[] => {
    const asked = askedOf(one, year, on)
    const papers = asked?.papers.filter((paper) => !isHeld(paper, held.get(one.id))) ?? []
    return asked && papers.length > 0 ? [{ recipient: one.recipient, papers, citation: asked.citation }] : []
  })
}

type Asked = { papers: string[]; citation: Citation }

function askedOf({ awardCode, route }: Dossier, year: Year, on: Day): Asked | null {
  if (!isAwardCode(awardCode)) return null
  const { papers, citation } = papersFor(awardCode, {
    route,
    receivedOn: on,
    layers: layersOf(year.profile),
  })
  return { papers: papers.map((one) => one.paper).filter((paper) => !isMadeLater(paper)), citation }
}

const isMadeLater = (paper: string) => /^(Tờ trình|Biên bản)/.test(paper)
const isHeld = (paper: string, held: Set<string> | undefined) =>
  held?.has(paper) || (paper.startsWith('Báo cáo') && held?.has('report')) || false
