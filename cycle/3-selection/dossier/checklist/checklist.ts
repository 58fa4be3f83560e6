import type { FileLink } from '#ground/files/files.ts'
import { layersOf } from '#ground/merit/answers.ts'
import type { Year } from '#ground/units/year.ts'
import type { Dossier as Asked, Paper } from '#law/dossiers/dossier.ts'
import { papersFor } from '#law/dossiers/papers.ts'
import { isAwardCode } from '#law/kernel/award-code.ts'
import { type Day, dayInVietnam } from '#law/kernel/day.ts'
import type { Dossier } from '../dossier-of.store.ts'
import type { DossierStep } from '../steps.ts'

/** A paper as it lies in the dossier: a file, or where it is kept on paper; a returned one stays to be read. */
export type PaperRow = {
  id: string
  paper: string
  file: FileLink | null
  keptWhere: string
  addedBy: string
  addedAt: Date
  returned: { reason: string; by: string; at: Date } | null
}

/** The choice for a paper the law does not name. */
export const otherPaper = 'other'

/** `written`: the report is written here; `later`: made by who appraises or by the council. */
export type PaperState = 'present' | 'written' | 'returned' | 'missing' | 'later'
export type PaperLine = { asked: Paper; state: PaperState; rows: PaperRow[] }

/** “Thành phần hồ sơ”: every paper the law asks with what there is of it, and what lies there besides. */
export type Checklist = { law: Omit<Asked, 'papers'> | null; lines: PaperLine[]; others: PaperRow[] }

/** The law's list of papers for the award and route, on the day the dossier is received. */
export function papersAsked(
  { awardCode, route }: Pick<Dossier, 'awardCode' | 'route'>,
  year: Pick<Year, 'profile'>,
  receivedOn: Day,
) {
  if (!isAwardCode(awardCode)) return null
  return papersFor(awardCode, { route, receivedOn, layers: layersOf(year.profile) })
}

/** The day the dossier came to who appraises it; while it is being drafted, today. */
export function receivedOn(steps: { step: DossierStep; at: Date }[], today: Day): Day {
  const came = steps.find((one) => one.step === 'appraisal') ?? steps.find((one) => one.step === 'council')
  return came ? dayInVietnam(came.at) : today
}

/** What lies in a dossier, the newest paper first; a report written here counts as the report the law names. */
export type Held = { papers: { paper: string; isReturned: boolean }[]; hasReport: boolean }

/** How one paper of the law stands; its newest counts. */
export function stateOf(paper: string, { papers, hasReport }: Held): PaperState {
  const newest = papers.find((one) => one.paper === paper)
  if (newest) return newest.isReturned ? 'returned' : 'present'
  if (paper.startsWith('Báo cáo') && hasReport) return 'written'
  return /^(Tờ trình|Biên bản)/.test(paper) ? 'later' : 'missing'
}

/** The papers of the law that are not there, or were sent back; not what who appraises or the council will write. */
export function papersWanting(asked: Asked, held: Held): string[] {
  const names = asked.papers.map((one) => one.paper)
  return names.filter((paper) => ['missing', 'returned'].includes(stateOf(paper, held)))
}

/** The list of the law with the papers of the dossier laid beside it. */
export function checklistOf(asked: Asked | null, rows: PaperRow[], hasReport: boolean): Checklist {
  const names = new Set(asked?.papers.map((one) => one.paper))
  const others = rows.filter((row) => !names.has(row.paper))
  if (!asked) return { law: null, lines: [], others }
  const held = {
    papers: rows.map(({ paper, returned }) => ({ paper, isReturned: returned !== null })),
    hasReport,
  }
  const { papers, ...law } = asked
  const lines = papers.map((paper) => ({
    asked: paper,
    state: stateOf(paper.paper, held),
    rows: rows.filter((row) => row.paper === paper.paper),
  }))
  return { law, lines, others }
}
