import { yearBoard } from '#cycle/3-selection/scoring/board.store.ts'
import { contestantOf, type Reckoned, type YearBoard } from '#cycle/3-selection/scoring/board.ts'
import { type RankRow, rankTable } from '#cycle/3-selection/scoring/rank.store.ts'
import { columns } from '#cycle/3-selection/scoring/scoring.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { bandsOf } from '#scoring/bands.ts'
import type { Board } from '#scoring/board.ts'
import type { Prepared } from '#scoring/prepare.ts'
import { rank } from '#scoring/rank.ts'
import type { Contestant } from '#scoring/scale.ts'
import { type BoardResult, boardOf, headOf, type ScoreResult } from './result.ts'

/** The columns a year can be asked for; `standing` is the rank page: each agency by the column that counts for it. */
export const yearColumns = [...columns, 'standing'] as const
export type YearColumn = (typeof yearColumns)[number]

/** The board of a year in the form of a result: what is handed in, as the rank page shows it. */
export async function yearScores(db: Db, year: Year, wanted: YearColumn | null): Promise<ScoreResult> {
  const board = await yearBoard(db, year.id)
  const rows = await rankTable(db, year.id)
  const title = t('Bảng điểm thi đua năm {year}', { year: year.year })
  const { prepared } = board
  if (!prepared) return { format: 'score-result/1', title, places: 2, notes: [], boards: [] }
  const asked = yearColumns.filter((column) => wanted === null || column === wanted)
  const about = { board, rows, prepared }
  return {
    ...headOf(prepared, rows.some((row) => row.illustrative) ? [t('Bảng tiêu chí minh họa.')] : []),
    title,
    boards: asked.flatMap((column) => boardsOf(about, column)),
  }
}

type About = { board: YearBoard; rows: RankRow[]; prepared: Prepared }

function boardsOf(about: About, column: YearColumn): BoardResult[] {
  if (column === 'standing') return [standing(about)]
  const { board, rows, prepared } = about
  const open = new Set(rows.flatMap((row) => (row.submitted[column] ? [row.agencyId] : [])))
  if (open.size === 0) return []
  const contestants = figuresOf(board, (id) => (open.has(id) ? column : null))
  return [
    boardOf(prepared, { column, contestants, board: among(prepared, board.column(column), contestants) }),
  ]
}

/** The sheets as every screen has them, the places among those that have handed in. */
function among(prepared: Prepared, whole: Board, contestants: Contestant[]): Board {
  const sheetOf = new Map(whole.sheets.map((sheet) => [sheet.id, sheet]))
  const sheets = contestants.flatMap((one) => sheetOf.get(one.id) ?? [])
  const ranked = rank(prepared, contestants, sheets)
  return { sheets, ranked, banded: bandsOf(prepared, contestants, { sheets, ranked }), faults: [] }
}

function standing({ board, rows, prepared }: About): BoardResult {
  const bases = new Map(rows.map((row) => [row.agencyId, row.basis]))
  const contestants = figuresOf(board, (id) => bases.get(id) ?? null)
  const result = boardOf(prepared, { column: 'standing', contestants, board: board.standing(bases) })
  const agencies = result.agencies.map((one) => ({ ...one, by: bases.get(one.id) ?? '' }))
  return { ...result, agencies }
}

function figuresOf(board: YearBoard, columnOf: (agencyId: string) => Reckoned | null): Contestant[] {
  const leaves = board.criteria.filter((one) => one.rule !== null)
  return board.members.flatMap((member) => {
    const column = columnOf(member.id)
    return column ? [contestantOf(board, member, { leaves, marks: board.marks.get(member.id), column })] : []
  })
}
