import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { workbookBytes, type XlsxSheet } from '#plumbing/xlsx-sheets.ts'
import { boardOf } from '#scoring/board.ts'
import { checkScale } from '#scoring/check/check.ts'
import { type Exact, near, readExact, shown } from '#scoring/exact/exact.ts'
import { prepare } from '#scoring/prepare.ts'
import { type Ground, grounds } from '#scoring/trees.samples.ts'
import type { WorkSheet } from '#scoring/workbook/cells.ts'
import { workbookOf } from '#scoring/workbook/workbook.ts'

/** The LibreOffice of this machine; undefined where there is none. */
export const office = ['soffice', 'libreoffice', '/usr/bin/soffice'].find(
  (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
)

/** What came of it; `wrong` says of each cell that differs what stands in it and its formula. */
type Recalculated = { books: number; cells: number; wrong: string[] }

/** Random clusters whose agencies make so many scorecards together. */
export function clustersFor(scorecards: number, seed: number): Ground[] {
  const found: Ground[] = []
  let left = scorecards
  for (const { scale, agencies } of fc.sample(grounds, { seed, numRuns: scorecards })) {
    if (left <= 0) break
    if (checkScale(scale).length > 0) continue
    found.push({ scale, agencies: agencies.slice(0, left) })
    left -= agencies.length
  }
  return found
}

type Way = { office: string; isKept: boolean }

/** Writes each cluster as a workbook without the values we know and compares what LibreOffice computes with them. */
export async function recalculated(
  clusters: readonly Ground[],
  { office, isKept }: Way,
): Promise<Recalculated> {
  const folder = mkdtempSync(join(tmpdir(), 'recalculated-'))
  mkdirSync(join(folder, 'out'))
  const books = new Map<string, WorkSheet[]>()
  for (const [i, ground] of clusters.entries()) {
    const name = `${String(i).padStart(5, '0')}.xlsx`
    const sheets = aBook(ground)
    books.set(name, sheets)
    writeFileSync(join(folder, name), await workbookBytes(sheets.map(withoutValues)))
  }
  recalculate(office, folder)
  const compared = await compareBooks(books, join(folder, 'out'))
  if (!isKept) rmSync(folder, { recursive: true })
  return { books: books.size, ...compared }
}

function aBook({ scale, agencies: contestants }: Ground): WorkSheet[] {
  const prepared = prepare(scale)
  const board = boardOf(prepared, contestants)
  return workbookOf({ prepared, columns: [{ title: 'Thẩm định', contestants, board }], rules: [] })
}

/** Without the values we know, so that whoever opens it has to compute them. */
function withoutValues({ name, widths, rows }: WorkSheet): XlsxSheet {
  const bare = rows.map((row) =>
    row.map((cell) => (cell && 'formula' in cell ? { formula: cell.formula, result: null } : cell)),
  )
  return { name, widths, rows: bare }
}

const atOnce = 100

function recalculate(office: string, folder: string): void {
  const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'))
  for (let i = 0; i < files.length; i += atOnce) {
    const some = files.slice(i, i + atOnce).map((name) => join(folder, name))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const words = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), ...some]
    const { status, stderr } = spawnSync(office, words, { encoding: 'utf8', timeout: 900_000 })
    if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`)
  }
}

async function compareBooks(books: Map<string, WorkSheet[]>, folder: string) {
  let cells = 0
  const wrong: string[] = []
  for (const [file, sheets] of books) {
    const book = await readXlsx(readFileSync(join(folder, file)))
    for (const { name, rows } of sheets) {
      const read = book.sheets.find((sheet) => sheet.name === name)
      rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          if (!cell || !('formula' in cell)) return
          cells++
          const theirs = read?.rows[r]?.[c] ?? null
          const isError = typeof theirs === 'string' && theirs.startsWith('#')
          if (isError || (cell.result !== null && !isSame(cell.result, theirs)))
            wrong.push(
              `${file} ${name} row ${r + 1} column ${c + 1}: ours ${told(cell.result)}, theirs ${theirs}, ${cell.formula}`,
            )
        })
      })
    }
  }
  return { cells, wrong }
}

const told = (ours: Exact | string | number | null): string =>
  ours !== null && typeof ours === 'object' ? String(near(ours)) : String(ours)

/** The same to 1e-9, and the same two decimals when shown; an empty text is an empty cell. */
function isSame(ours: Exact | string | number, theirs: unknown): boolean {
  if (typeof ours === 'string') return (theirs ?? '') === ours
  if (typeof ours === 'number') return theirs === ours
  if (typeof theirs !== 'number') return false
  const own = near(ours)
  if (Math.abs(own - theirs) > 1e-9 * Math.max(1, Math.abs(own))) return false
  const read = readExact(theirs.toFixed(9))
  return read !== undefined && shown(read) === shown(ours)
}
