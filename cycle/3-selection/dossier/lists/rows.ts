import { oneLine, plain } from '#cycle/1-launch/criterion/table/grid.ts'
import { fold } from '#plumbing/typed.ts'
import type { ReadSheet } from '#plumbing/xlsx.ts'

/** What a column of a list may hold. */
const columns = [
  'name',
  'rank',
  'unit',
  'born',
  'award',
  'route',
  'achievement',
  'kind',
  'address',
  'from',
  'to',
] as const
type ListColumn = (typeof columns)[number]

/** One line of a list as it was typed; rows count from 1 as people see them. */
export type TypedRow = { row: number } & Record<ListColumn, string>

/** How many lines one list takes. */
export const mostRows = 1000

const heads: [ListColumn, RegExp][] = [
  ['name', /^(ho va ten|ho ten|ten|ca nhan|tap the|ho ten ten tap the|ten ca nhan tap the|name)( |$)/],
  ['rank', /^(cap bac|quan ham|rank)/],
  ['born', /^(nam sinh|ngay sinh|ngay thang nam sinh|born)/],
  ['award', /^(danh hieu|hinh thuc|khen thuong|award)/],
  ['route', /^(loai hinh|tuyen|route)/],
  ['achievement', /^(thanh tich|tom tat|ly do|achievement)/],
  ['kind', /^(doi tuong|loai$|kind)/],
  ['address', /^(dia chi|noi o|address)/],
  ['from', /^(tu ngay|tu|from)$/],
  ['to', /^(den ngay|den|to)$/],
  ['unit', /^(don vi|co quan|phong|ban|bo phan|unit)/],
]

const ordinal = /^(stt|tt|so tt|so thu tu)$/

/** Without a head the columns stand so. */
const plainOrder: (ListColumn | null)[] = ['name', 'rank', 'unit', 'born', 'award', 'achievement']

/** The lines of a list: columns by their head wherever it stands in the first lines, or in the plain order. */
export function rowsOf(cells: string[][]): TypedRow[] {
  const head = cells.slice(0, 20).findIndex((row) => row.some((cell) => columnOf(cell) === 'name'))
  const order = head < 0 ? plainFor(cells) : (cells[head] ?? []).map(columnOf)
  return cells.slice(head + 1).flatMap((row, n) => {
    const typed = rowOf(row, order, head + n + 2)
    return typed.name === '' ? [] : [typed]
  })
}

function columnOf(cell: string): ListColumn | null {
  const words = fold(cell)
  return heads.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** A list that is numbered has its numbers in front. */
function plainFor(cells: string[][]) {
  const isNumbered = cells.every((row) => /^\d*\.?$/.test(row[0]?.trim() ?? '')) && cells.length > 0
  return isNumbered || ordinal.test(fold(cells[0]?.[0] ?? '')) ? [null, ...plainOrder] : plainOrder
}

function rowOf(row: string[], order: (ListColumn | null)[], at: number): TypedRow {
  const cell = (column: ListColumn) => oneLine(plain(row[order.indexOf(column)] ?? ''))
  const filled = columns.map((column) => [column, order.includes(column) ? cell(column) : ''])
  return { ...none, ...Object.fromEntries(filled), row: at }
}

const none: TypedRow = {
  ...{ row: 0, name: '', rank: '', unit: '', born: '', award: '', route: '' },
  ...{ achievement: '', kind: '', address: '', from: '', to: '' },
}

/** The same cells as text again, to be mended by hand. */
export function textOf(cells: string[][]): string {
  return cells.map((row) => row.map((cell) => oneLine(cell)).join('\t')).join('\n')
}

/** The cells of the first sheet that shows anything. */
export function cellsOfSheet(sheets: ReadSheet[]): string[][] {
  const sheet = sheets.find((one) => !one.hidden && one.rows.length > 0)
  return (sheet?.rows ?? []).map((row) => row.map((cell) => plain(cell?.text ?? '')))
}
