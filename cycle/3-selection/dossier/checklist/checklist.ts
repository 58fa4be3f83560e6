import type { FileLink } from '#ground/files/files.ts'
import { layersOf } from '#ground/merit/answers.ts'
import type { Year } from '#ground/units/year.ts'
import type { Dossier as Asked, Paper } from '#law/dossiers/dossier.ts'
import { papersFor } from '#law/dossiers/papers.ts'
import { isAwardCode } from '#law/kernel/award-code.ts'
import type { Day } from '#law/kernel/day.ts'
import { dayInVietnam } from '#law/kernel/day.ts'
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

/** The list of the law with the papers of the dossier laid beside it; the newest row of a paper counts. */
export function checklistOf(asked: Asked | null, rows: PaperRow[], hasReport: boolean): Checklist {
  const names = new Set(asked?.papers.map((one) => one.paper))
  const lines = (asked?.papers ?? []).map((paper): PaperLine => {
    const own = rows.filter((row) => row.paper === paper.paper)
    return { asked: paper, state: stateOf(paper.paper, own[0], hasReport), rows: own }
  })
  const others = rows.filter((row) => !names.has(row.paper))
  if (!asked) return { law: null, lines, others }
  const { papers, ...law } = asked
  return { law, lines, others }
}

function stateOf(paper: string, newest: PaperRow | undefined, hasReport: boolean): PaperState {
  if (newest) return newest.returned ? 'returned' : 'present'
  if (paper.startsWith('Báo cáo') && hasReport) return 'written'
  return /^(Tờ trình|Biên bản)/.test(paper) ? 'later' : 'missing'
}
