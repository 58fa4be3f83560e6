import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'
import { writeXlsx } from 'hucre/xlsx'

export type XlsxLook = 'title' | 'head' | 'group' | 'points' | 'total' | 'quiet'

/** A cell as typed, or a formula with the value it has now. A text that begins with “=” stays a text. */
export type XlsxCell =
  | { typed: string | number; look?: XlsxLook }
  | { formula: string; result: string | number | null; look?: XlsxLook }

export type XlsxSheet = { name: string; widths: number[]; rows: (XlsxCell | null)[][] }

/** A workbook of several sheets whose cells may be formulas. */
export function workbookBytes(sheets: readonly XlsxSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(written) })
}

function written({ name, widths, rows }: XlsxSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell) cells.set(`${r},${c}`, cellOf(cell))
    })
  })
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => row.map(() => null)),
    cells,
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

function cellOf(cell: XlsxCell): Partial<Cell> {
  const style = cell.look ? { style: looks[cell.look] } : {}
  if ('formula' in cell)
    return { value: null, type: 'formula', formula: cell.formula, formulaResult: cell.result, ...style }
  const type = typeof cell.typed === 'number' ? 'number' : 'string'
  return { value: cell.typed, type, ...style }
}

const points = '#,##0.00'
const looks: Record<XlsxLook, CellStyle> = {
  title: { font: { bold: true, size: 13 } },
  head: { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } },
  group: { font: { bold: true } },
  points: { numFmt: points },
  total: { font: { bold: true }, numFmt: '#,##0.##' },
  quiet: { font: { color: { rgb: '6C6457' } } },
}
