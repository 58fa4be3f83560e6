import { tidy } from '#kit/http/read.ts'
import type { Merge, ReadCell, ReadSheet } from '#plumbing/xlsx.ts'

/** A sheet as its tables are read: text composed and tidied, a merge known by its first cell. Rows count from 0. */
export type Grid = {
  height: number
  width: number
  cell: (row: number, column: number) => ReadCell | null
  text: (row: number, column: number) => string
  /** The merge a cell lies in, if any. */
  merge: (row: number, column: number) => Merge | undefined
  isHiddenRow: (row: number) => boolean
  isHiddenColumn: (column: number) => boolean
}

export function gridOf(sheet: ReadSheet): Grid {
  const hiddenRows = new Set(sheet.hiddenRows)
  const hiddenColumns = new Set(sheet.hiddenColumns)
  const merges = new Map<string, Merge>()
  for (const merge of sheet.merges.slice(0, 5000))
    for (let row = merge.startRow; row <= Math.min(merge.endRow, sheet.rows.length); row++)
      for (let column = merge.startCol; column <= Math.min(merge.endCol, 60); column++)
        merges.set(`${row},${column}`, merge)
  const cell = (row: number, column: number) => sheet.rows[row]?.[column] ?? null
  return {
    height: sheet.rows.length,
    width: sheet.rows.reduce((most, row) => Math.max(most, row.length), 0),
    cell,
    text: (row, column) => plain(cell(row, column)?.text ?? ''),
    merge: (row, column) => merges.get(`${row},${column}`),
    isHiddenRow: (row) => hiddenRows.has(row),
    isHiddenColumn: (column) => hiddenColumns.has(column),
  }
}

/** Composed Unicode without the spaces that only look like spaces; lines are kept. */
export function plain(text: string): string {
  return tidy(text.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' '))
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
