import { byLead, byMembers, frameOf, ownAgencies, placeField, theYear } from '#ground/papers/frame.ts'
import type { PaperOffer } from '#ground/papers/offer.ts'
import { memberOf, type Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { yearBoard } from '../board.store.ts'
import { acclamationOf, decisionOf } from '../decision.store.ts'
import { explanationsOf } from '../explanation.store.ts'
import { handedInOf, rankTable } from '../rank.store.ts'
import { sheetState } from '../scoring.store.ts'
import { showSheet } from '../sheet.view.ts'
import { differencesOf } from './differences.ts'
import { explanationSheetPaper } from './explanation-sheet.paper.ts'
import { scoreSheetPaper } from './score-sheet.paper.ts'
import { scoreSummaryPaper } from './score-summary.paper.ts'

/** “Bảng chấm điểm” of an agency, with the columns it may see. */
export const scoreSheetOffer: PaperOffer = {
  code: 'score-sheet',
  name: 'Bảng chấm điểm của đơn vị',
  form: 'sheet',
  stage: 'selection',
  may: byMembers,
  subjects: ownAgencies,
  fields: [placeField],
  async write(db, of) {
    const sheet = await showSheet(db, of.who, of.year, of.subject.id)
    return scoreSheetPaper({ frame: await frameOf(db, of), who: of.who, sheet })
  },
}

/** “Phiếu giải trình” of an agency. */
export const explanationSheetOffer: PaperOffer = {
  code: 'explanation-sheet',
  name: 'Phiếu giải trình điểm của đơn vị',
  form: 'sheet',
  stage: 'selection',
  may: byMembers,
  subjects: ownAgencies,
  fields: [placeField],
  async write(db, of) {
    const { year, subject, who } = of
    const board = await yearBoard(db, year.id)
    return explanationSheetPaper({
      frame: await frameOf(db, of),
      who,
      agencyName: subject.name,
      differences: differencesOf(board, await sheetState(db, year.id, subject.id)),
      explanations: await explanationsOf(db, year.id, subject.id),
      titles: new Map(board.criteria.map((one) => [one.id, `${one.code}. ${one.title}`])),
      madeUp: board.criteria.some((one) => one.illustrative),
    })
  },
}

/** “Bảng tổng hợp điểm” of the cluster. */
export const scoreSummaryOffer: PaperOffer = {
  code: 'score-summary',
  name: 'Bảng tổng hợp điểm của cụm',
  form: 'sheet',
  stage: 'selection',
  may: byLead,
  subjects: theYear,
  fields: [placeField],
  async write(db, of) {
    const { year } = of
    const rows = await rankTable(db, year.id)
    return scoreSummaryPaper({
      frame: await frameOf(db, of),
      rows,
      acclamation: await acclamationOf(db, year.id),
      decision: await decisionOf(db, year.id),
      differences: await allDifferences(
        db,
        year,
        rows.map((row) => row.agencyId),
      ),
    })
  },
}

/** The differences of every sheet, as the columns of the whole year are handed in. */
async function allDifferences(db: Db, year: Year, agencyIds: string[]) {
  const board = await yearBoard(db, year.id)
  const { at, decidedAt } = await handedInOf(db, year.id)
  return agencyIds.map((agencyId) => {
    const of = (scorer: string) => at.get(`${agencyId} ${scorer}`) ?? null
    const submitted = {
      self: of('self'),
      cross: of('cross'),
      owner: null,
      lead: of('lead'),
      decision: decidedAt,
    }
    const sheet = { agencyId, isIssued: true, submitted, ownerIds: [], checkerId: null, checkerName: null }
    return { agencyName: memberOf(year, agencyId)?.name ?? '', own: differencesOf(board, sheet) }
  })
}
