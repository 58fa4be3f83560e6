import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { workbookBytes, type XlsxSheet } from '#plumbing/xlsx-sheets.ts'
import { near } from '#scoring/exact/exact.ts'
import type { WorkSheet } from '#scoring/workbook/cells.ts'
import { type WorkColumn, workbookOf } from '#scoring/workbook/workbook.ts'
import { contestantsBy, type Standing, standingOf } from '../rank/standing.store.ts'
import { type Column, columns, scorerLabel } from '../scoring.ts'
import { rulesInWords } from './rules.ts'

/** The scores of a year as a workbook: what counts now, and every column handed in, all with live formulas. */
export async function rankWorkbook(db: Db, year: Year): Promise<Uint8Array> {
  return workbookBytes((await rankSheets(db, year)).map(plainSheet))
}

async function rankSheets(db: Db, year: Year): Promise<WorkSheet[]> {
  const standing = await standingOf(db, year.id)
  const { prepared, criteria } = standing.year
  if (!prepared)
    return [{ name: 'Xếp hạng', widths: [60], rows: [[{ typed: 'Bảng tiêu chí chưa tính được.' }]] }]
  const rules = rulesInWords(prepared.scale, criteria)
  return workbookOf({ prepared, columns: workColumns(standing), rules })
}

/** The standing first; then each column with the agencies that have handed it in, unless it is the same. */
function workColumns(standing: Standing): WorkColumn[] {
  const { year, handedIn, bases, contestants, board } = standing
  const [only, ...more] = new Set([...bases.values()].filter((one) => one !== null))
  const standingColumn = {
    title: 'Điểm xếp hạng',
    contestants: inRankOrder(contestants, board.ranked),
    board,
  }
  const handedColumns = columns
    .filter((column) => column !== 'decision' && !(more.length === 0 && only === column))
    .flatMap((column): WorkColumn[] => {
      const own = new Map(
        year.members.map(({ id }): [string, Column | null] => [
          id,
          handedIn.at.has(`${id} ${column}`) ? column : null,
        ]),
      )
      const all = contestantsBy(year, own)
      return all.length > 0
        ? [{ title: scorerLabel(column), contestants: all, board: year.standing(own) }]
        : []
    })
  return [withBoard(standingColumn, board), ...handedColumns]
}

const inRankOrder = (contestants: WorkColumn['contestants'], ranked: { id: string }[]) => {
  const order = new Map(ranked.map((own, i) => [own.id, i]))
  return [...contestants].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
}

/** The sheets of a board in the order of its agencies. */
function withBoard(column: WorkColumn, board: WorkColumn['board']): WorkColumn {
  const sheets = column.contestants.flatMap(({ id }) => board.sheets.find((one) => one.id === id) ?? [])
  return { ...column, board: { ...board, sheets } }
}

function plainSheet({ name, widths, rows }: WorkSheet): XlsxSheet {
  const plain = rows.map((row) =>
    row.map((cell) => {
      if (!cell || 'typed' in cell) return cell
      const { result } = cell
      return { ...cell, result: result !== null && typeof result === 'object' ? near(result) : result }
    }),
  )
  return { name, widths, rows: plain }
}
