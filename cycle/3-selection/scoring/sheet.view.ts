import { criteriaOfYear } from '#cycle/1-launch/criterion/criterion.store.ts'
import type { Actor } from '#ground/people/actor.ts'
import { memberOf, type Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { found, hidden, type Verdict } from '#plumbing/verdict.ts'
import { totalOf } from './rank.ts'
import { isScorer, mayAddEvidence, mayScore, maySubmit, ownColumn } from './scoring.policy.ts'
import { type Cell, cellsOf, type Score, sheetFiles, sheetState } from './scoring.store.ts'
import { type Kind, type Scorer, type SheetState, scorers } from './scoring.ts'

/** “Dòng của bảng điểm”: one criterion with the columns the reader may see. */
export type Line = {
  id: string
  code: string
  section: string
  title: string
  max: string
  kind: Kind
  method: string
  evidenceAsked: string
  files: number
} & Record<Scorer, Score | null>

export type SheetView = {
  slug: string
  yearName: number
  agency: { id: string; name: string }
  state: SheetState
  column: Scorer | null
  lines: Line[]
  totals: Record<Scorer, string | null>
  filled: number
  illustrative: boolean
  may: { save: Verdict; submit: Verdict; evidence: Verdict }
}

/** One agency's sheet as this person may see it: a column not handed in is seen by its scorer alone. */
export async function showSheet(db: Db, who: Actor, year: Year, agencyId: string): Promise<SheetView> {
  const state = await sheetState(db, year.id, agencyId)
  const cells = await cellsOf(db, year.id, agencyId)
  const files = await sheetFiles(db, year.id, agencyId)
  const column = ownColumn(who, year, state)
  const sees = (scorer: Scorer) => state.submitted[scorer] !== null || isScorer(who, year, state, scorer)
  const criteria = await criteriaOfYear(db, year.id)
  const lines = criteria.map((criterion) => ({
    id: criterion.id,
    code: criterion.code,
    section: criterion.section,
    title: criterion.title,
    max: criterion.points,
    kind: criterion.kind,
    method: criterion.method,
    evidenceAsked: criterion.evidenceAsked,
    ...columnsOf(cells.get(criterion.id), sees),
    files: files.filter((file) => file.criterionId === criterion.id).length,
  }))
  const save = column ? mayScore(who, year, state, column) : hidden
  const missing = column ? lines.filter((line) => !line[column]).map((line) => line.code) : []
  return {
    slug: year.slug,
    yearName: year.year,
    agency: { id: agencyId, name: found(memberOf(year, agencyId)).name },
    state,
    column,
    lines,
    totals: { self: sumOf(lines, 'self'), cross: sumOf(lines, 'cross'), lead: sumOf(lines, 'lead') },
    filled: lines.length - missing.length,
    illustrative: criteria.some((criterion) => criterion.illustrative),
    may: { save, submit: maySubmit(save, missing), evidence: mayAddEvidence(who, year, state) },
  }
}

function columnsOf(cell: Cell | undefined, sees: (scorer: Scorer) => boolean): Record<Scorer, Score | null> {
  const [self, cross, lead] = scorers.map((scorer) => (sees(scorer) ? (cell?.[scorer] ?? null) : null))
  return { self: self ?? null, cross: cross ?? null, lead: lead ?? null }
}

function sumOf(lines: Line[], scorer: Scorer): string | null {
  const filled = lines.flatMap((line) => {
    const score = line[scorer]
    return score ? [{ kind: line.kind, points: score.points }] : []
  })
  return filled.length > 0 ? totalOf(filled) : null
}
