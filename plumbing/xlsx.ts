import { writeXlsxStream } from 'hucre/xlsx'

/** A column of a sheet: what stands over it and how wide it is, in characters. */
export type XlsxColumn = { header: string; width: number }

/** A workbook of one sheet as bytes that flow while rows are still coming. */
export function xlsxOf(sheet: { name: string; columns: XlsxColumn[]; rows: AsyncIterable<XlsxRow> }) {
  return writeXlsxStream(sheet.rows, {
    name: sheet.name,
    columns: sheet.columns.map((column) => ({ header: column.header, width: column.width })),
    freezePane: { rows: 1 },
  })
}

export type XlsxRow = (string | number | null)[]
