import { spawn } from 'node:child_process'
import { type Cell, writeXlsx, writeXlsxStream } from 'hucre/xlsx'
import { inProject } from './root.ts'

/** A column of a sheet: what stands over it and how wide it is, in characters. */
type XlsxColumn = { header: string; width: number }

/** A workbook of one sheet as bytes that flow while rows are still coming. */
export function xlsxOf(sheet: { name: string; columns: XlsxColumn[]; rows: AsyncIterable<XlsxRow> }) {
  return writeXlsxStream(sheet.rows, {
    name: sheet.name,
    columns: sheet.columns.map((column) => ({ header: column.header, width: column.width })),
    freezePane: { rows: 1 },
  })
}

export type XlsxRow = (string | number | null)[]

type Page = {
  name: string
  columns: XlsxColumn[]
  /** Every row, the head among them. */
  rows: XlsxRow[]
  headRow: number
  boldRows: number[]
}

/** A page made to be read and printed: long words wrapped, the head kept in sight. Text stays text, whatever it begins with. */
export async function xlsxPage({ name, columns, rows, headRow, boldRows }: Page): Promise<Uint8Array> {
  const bold = new Set(boldRows)
  const cells = new Map<string, Cell>()
  for (const [r, row] of rows.entries())
    for (const [c, value] of row.entries()) {
      const style = {
        font: { bold: bold.has(r) },
        alignment: { wrapText: r >= headRow, vertical: 'top' as const },
      }
      if (value !== null)
        cells.set(`${r},${c}`, { value, type: typeof value === 'number' ? 'number' : 'string', style })
    }
  const widths = columns.map(({ width }) => ({ width }))
  return writeXlsx({ sheets: [{ name, columns: widths, rows, cells, freezePane: { rows: headRow + 1 } }] })
}

/** A cell that recomputes; `value` is what it comes to now, for readers that do not. */
export type FormulaCell = { formula: string; value: number }

type FormSheet = {
  name: string
  widths: number[]
  rows: (string | number | null | FormulaCell)[][]
  headRow: number
  boldRows: number[]
}

/** A page of figures whose totals recompute, the head kept in sight. Text stays text, whatever it begins with. */
export async function xlsxForm({ name, widths, rows, headRow, boldRows }: FormSheet): Promise<Uint8Array> {
  const bold = new Set(boldRows)
  const cells = new Map<string, Cell>()
  for (const [r, row] of rows.entries())
    for (const [c, value] of row.entries()) {
      const style = {
        font: { bold: bold.has(r) },
        alignment: { wrapText: r >= headRow, vertical: 'top' as const },
      }
      if (value !== null) cells.set(`${r},${c}`, { ...filled(value), style })
    }
  const plain = rows.map((row) =>
    row.map((value) => (value !== null && typeof value === 'object' ? value.value : value)),
  )
  const columns = widths.map((width) => ({ width }))
  return writeXlsx({ sheets: [{ name, columns, rows: plain, cells, freezePane: { rows: headRow + 1 } }] })
}

function filled(
  value: string | number | FormulaCell,
): Pick<Cell, 'value' | 'type' | 'formula' | 'formulaResult'> {
  if (typeof value === 'object')
    return { value: value.value, type: 'formula', formula: value.formula, formulaResult: value.value }
  return { value, type: typeof value === 'number' ? 'number' : 'string' }
}

/** A filled cell as stored: of a formula the value it had; a number as decimal text; a day as yyyy-mm-dd. */
export type ReadCell = {
  kind: 'text' | 'number' | 'date' | 'yesNo' | 'error'
  text: string
  bold?: boolean
  formula?: boolean
  format?: string
}
export type Merge = { startRow: number; startCol: number; endRow: number; endCol: number }
export type ReadSheet = {
  name: string
  hidden: boolean
  rows: (ReadCell | null)[][]
  merges: Merge[]
  hiddenRows: number[]
  hiddenColumns: number[]
}

/** Why a file could not be read. */
export type XlsxFault =
  | ('empty' | 'plainText' | 'oldExcel' | 'word' | 'openDocument' | 'binary' | 'macros' | 'notWorkbook')
  | ('encrypted' | 'tooLarge' | 'tooManyRows' | 'tooSlow' | 'broken')

export type ReadXlsx = { sheets: ReadSheet[] } | { fault: XlsxFault }

/** How much of a workbook is taken: rows and columns of a sheet, bytes as sent and unpacked. */
export const xlsxLimits = { rows: 2000, columns: 60, bytes: 10_000_000, unpacked: 60_000_000 }

/** Reads a workbook in a process of its own, with a limit on memory and time; a bad file is an answer, not an error. */
export async function readXlsxBytes(bytes: Uint8Array): Promise<ReadXlsx> {
  const fault = faultAtSight(bytes)
  if (fault) return { fault }
  await turn()
  try {
    return await readApart(bytes)
  } finally {
    running--
    waiting.shift()?.()
  }
}

function faultAtSight(bytes: Uint8Array): XlsxFault | undefined {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > xlsxLimits.bytes) return 'tooLarge'
  const text = Buffer.from(bytes).toString('latin1')
  if (text.startsWith('\xd0\xcf\x11\xe0'))
    return text.includes([...'EncryptedPackage'].join('\0')) ? 'encrypted' : 'oldExcel'
  if (!text.startsWith('PK\x03\x04')) return text.includes('\0') ? 'notWorkbook' : 'plainText'
  if (text.includes('vbaProject.bin')) return 'macros'
  if (text.includes('xl/workbook.xml')) return undefined
  if (text.includes('word/document.xml')) return 'word'
  if (text.includes('xl/workbook.bin')) return 'binary'
  return text.includes('opendocument.spreadsheet') ? 'openDocument' : 'notWorkbook'
}

const atOnce = 2
const waiting: (() => void)[] = []
let running = 0

/** Few files are read at the same time, so that many uploads cannot fill the memory together. */
async function turn(): Promise<void> {
  if (running >= atOnce) await new Promise<void>((go) => waiting.push(go))
  running++
}

function readApart(bytes: Uint8Array): Promise<ReadXlsx> {
  const reader = inProject('plumbing', 'xlsx-reader.mjs')
  const child = spawn(process.execPath, ['--max-old-space-size=320', reader, JSON.stringify(xlsxLimits)], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
  })
  const parts: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => parts.push(part))
  child.stdin.on('error', () => {}) // it may end before it has read all
  child.stdin.end(bytes)
  return new Promise((tell) => {
    const late = setTimeout(() => child.kill('SIGKILL'), 20_000)
    child.on('error', () => tell({ fault: 'broken' }))
    child.on('close', (code, signal) => {
      clearTimeout(late)
      if (signal === 'SIGKILL') return tell({ fault: 'tooSlow' })
      tell(code === 0 ? JSON.parse(Buffer.concat(parts).toString('utf8')) : { fault: 'tooLarge' })
    })
  })
}
