import { fold } from '#plumbing/typed.ts'
import { type Grid, oneLine } from './grid.ts'
import type { Head } from './head.ts'
import { codeText, type Numbering, readNumbering, type Seen } from './numbering.ts'
import { type Points, readPoints } from './points.ts'
import type { ColumnKey } from './table.ts'

/** A filled row below the head, read cell by cell; `row` counts as the spreadsheet does, from 1. */
export type Row = {
  row: number
  numbering: Numbering | null
  /** The code of a column of codes. */
  code: string
  /** What a spreadsheet made of the number that was typed. */
  turned: string | null
  title: string
  /** The left of two columns that say what is judged. */
  group: string
  /** The cell of the title is the lower part of a merged one. */
  isBelowMerged: boolean
  /** Its number is merged over several rows: it numbers the group. */
  numbersGroup: boolean
  isLoud: boolean
  points: Points
  extra: Points
  deduction: Points
  text: (key: ColumnKey) => string
  cell: (key: ColumnKey) => ReturnType<Grid['cell']>
}

/** The rows of the table, and the hidden ones that were passed over. */
export function rowsOf(grid: Grid, head: Head): { rows: Row[]; hidden: number[] } {
  const rows: Row[] = []
  const hidden: number[] = []
  const seen: Seen = { letter: '', token: '' }
  for (let at = head.to + 1; at < grid.height; at++) {
    if (isEmpty(grid, at) || isRowOfNumbers(grid, at, head) || isHeadAgain(grid, at, head)) continue
    if (grid.isHiddenRow(at)) hidden.push(at + 1)
    else rows.push(rowAt(grid, at, { head, seen }))
  }
  return { rows, hidden }
}

const textsIn = (grid: Grid, at: number) =>
  Array.from({ length: grid.width }, (_, column) => grid.text(at, column)).filter((text) => text !== '')

const isEmpty = (grid: Grid, at: number) => textsIn(grid, at).length === 0

/** (1) (2) (3) below the head. */
function isRowOfNumbers(grid: Grid, at: number, head: Head): boolean {
  const texts = textsIn(grid, at)
  const isNumber = (text: string) => /^(\(?\d{1,2}\)?|\(?[A-ZĐ]\)?)(\s*=.*)?$/u.test(text)
  return at <= head.to + 2 && texts.length >= 3 && texts.every(isNumber)
}

/** The head printed again at the top of the next page. */
function isHeadAgain(grid: Grid, at: number, head: Head): boolean {
  const { title, points } = head.columns
  return [title, points ?? title].every(
    (column) =>
      column !== undefined &&
      grid.text(at, column) !== '' &&
      fold(grid.text(at, column)) === fold(grid.text(head.from, column)),
  )
}

function rowAt(grid: Grid, at: number, { head, seen }: { head: Head; seen: Seen }): Row {
  const { columns } = head
  const cell = (key: ColumnKey) => (columns[key] === undefined ? null : grid.cell(at, columns[key]))
  const text = (key: ColumnKey) => (columns[key] === undefined ? '' : grid.text(at, columns[key]))
  const numbered = numberOf({ text, cell }, seen)
  const titled = titleOf(text, numbered.numbering, seen)
  const numbering = titled.numbering
  if (numbering) remember(seen, numbering)
  const merge = columns.title === undefined ? undefined : grid.merge(at, columns.title)
  return {
    row: at + 1,
    numbering,
    code: columns.code === undefined || columns.order === undefined ? numbered.code : oneLine(text('code')),
    turned: numbered.turned,
    title: titled.title,
    group: oneLine(text('group')),
    numbersGroup: isTall(grid, at, columns.order ?? columns.code),
    isBelowMerged: merge !== undefined && merge.startRow < at,
    isLoud: isLoud(titled.title) || Boolean(cell('title')?.bold),
    points: readPoints(cell('points')),
    extra: readPoints(cell('extra')),
    deduction: readPoints(cell('deduction')),
    text,
    cell,
  }
}

function isTall(grid: Grid, at: number, column: number | undefined): boolean {
  const merge = column === undefined ? undefined : grid.merge(at, column)
  return merge !== undefined && merge.endRow > merge.startRow
}

type Cells = Pick<Row, 'text' | 'cell'>

/** The number of the row, from the column of order or of codes; what is no number there is a code of its own. */
function numberOf({ text, cell }: Cells, seen: Seen) {
  const key = text('order') === '' ? 'code' : 'order'
  const { text: typed, turned } = codeText(cell(key), oneLine(text(key)), seen)
  const numbering = typed === '' ? null : readNumbering(typed, seen, true)
  const isOwn = typed !== '' && (numbering === null || numbering.rest !== '') && /^\S{1,20}$/u.test(typed)
  if (isOwn) return { numbering: null, code: typed, turned }
  return { numbering, code: '', turned }
}

function titleOf(text: Cells['text'], numbering: Numbering | null, seen: Seen) {
  const title = oneLine(text('title'))
  if (title === '') return { title: numbering?.rest || strayTitle(text, numbering), numbering }
  const inTitle = readNumbering(title, seen, false)
  if (!inTitle || inTitle.rest === '' || (numbering && inTitle.token !== numbering.token))
    return { title, numbering }
  return { title: inTitle.rest, numbering: numbering ?? inTitle }
}

/** A heading written across the table from its first column, without a number. */
function strayTitle(text: Cells['text'], numbering: Numbering | null): string {
  const typed = oneLine(text('order') || text('code'))
  return numbering === null && typed.length > 20 ? typed : ''
}

function remember(seen: Seen, { style, token }: Numbering) {
  seen.token = token
  if (style === 'capital') seen.letter = token
}

/** In capitals throughout. */
function isLoud(title: string): boolean {
  return title.length > 3 && title === title.toUpperCase() && title !== title.toLowerCase()
}
