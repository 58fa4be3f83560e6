import type { CellAnswer } from '../../../sheet.ts'
import { plainFigure } from '../figure.ts'
import type { SheetWords } from '../words.ts'
import { type Part, parts, type Slot } from './place.ts'
import { aPast, type Past } from './undo.ts'

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
export type Place = { cell: Cell; part: Part }
export type Said = Record<Part, string>

/** “Ô đang nhập”: one line of the reader's own column, as it stands here and as it is stored. */
export type Cell = {
  id: string
  code: string
  row: HTMLTableRowElement
  fields: { value: HTMLInputElement | HTMLSelectElement; reason: HTMLTextAreaElement }
  version: number
  stored: Said
  /** What was sent and is not yet answered. */
  sent: Said | null
  /** What the server did not take, and why. */
  wrong: { said: Said; sentence: string } | null
  /** What somebody else wrote meanwhile. */
  theirs: CellAnswer | null
  wasSaved: boolean
}

/** The sheet in the hands of one person. */
export type Sheet = {
  bar: HTMLElement
  form: HTMLFormElement
  frame: HTMLElement
  rows: { row: HTMLTableRowElement; cell: Cell | null }[]
  cells: Cell[]
  words: SheetWords
  past: Past<Place>
  /** Called after every change of a field, by hand or not. */
  touched: (cell: Cell) => void
  /** Called after a field was written otherwise than by hand. */
  wrote: (at: Place) => void
  /** Draws one cell's state anew. */
  drawn: (cell: Cell) => void
}

/** Reads the sheet out of the page; null where nobody types. */
export function sheetIn(page: Document): Sheet | null {
  const bar = page.querySelector<HTMLElement>('#score-bar')
  const form = bar?.closest('form')
  const frame = form?.querySelector<HTMLElement>('.scores')
  if (!bar || !form || !frame) return null
  const rows = [...frame.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => ({
    row,
    cell: cellOf(row),
  }))
  const words: SheetWords = JSON.parse(bar.dataset.words ?? '{}')
  const cells = rows.flatMap(({ cell }) => (cell ? [cell] : []))
  const later = () => {}
  return { bar, form, frame, rows, cells, words, past: aPast(), touched: later, wrote: later, drawn: later }
}

function cellOf(row: HTMLTableRowElement): Cell | null {
  const id = row.dataset.id ?? ''
  const value = row.querySelector<HTMLInputElement | HTMLSelectElement>('.own :is(input, select)')
  const reason = row.querySelector('textarea')
  if (!value || !reason) return null
  const version = row.querySelector<HTMLInputElement>('input[type=hidden]')
  return {
    ...{ id, row, code: row.querySelector('.line-code')?.textContent ?? '' },
    fields: { value, reason },
    version: Number(version?.defaultValue ?? 0),
    stored: { value: storedIn(value), reason: storedIn(reason) },
    ...{ sent: null, wrong: null, theirs: null, wasSaved: false },
  }
}

/** What the field held when the server drew it; a form that came back holds what was typed instead. */
function storedIn(field: Field): string {
  if (field.dataset.stored !== undefined) return field.dataset.stored
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue
  return [...field.options].find((option) => option.defaultSelected)?.value ?? ''
}

export const saidIn = ({ fields }: Cell): Said => ({ value: fields.value.value, reason: fields.reason.value })

export function isSame(one: Said, other: Said): boolean {
  return isSameValue(one.value, other.value) && one.reason.trim() === other.reason.trim()
}

function isSameValue(one: string, other: string): boolean {
  const figure = plainFigure(one)
  return one.trim() === other.trim() || (figure !== null && figure === plainFigure(other))
}

export const isChanged = (cell: Cell) => !isSame(saidIn(cell), cell.stored)

/** What still has to reach the server. */
export const isUnsaved = (cell: Cell) => isChanged(cell) || cell.sent !== null

/** Writes into a field as if it had been typed. */
export function put(sheet: Sheet, at: Place, text: string): void {
  at.cell.fields[at.part].value = text
  sheet.wrote(at)
  sheet.touched(at.cell)
}

/** The cell and part a field of the page belongs to. */
export function placeOf(sheet: Sheet, target: EventTarget | null): Place | null {
  for (const cell of sheet.cells)
    for (const part of parts) if (cell.fields[part] === target) return { cell, part }
  return null
}

export const rowOf = (sheet: Sheet, cell: Cell) => sheet.rows.findIndex((one) => one.cell === cell)

/** What each row takes from a pasted block. */
export function slotsOf(sheet: Sheet): Slot[] {
  return sheet.rows.map(({ row, cell }) => {
    if (!cell) return { takes: false, why: row.classList.contains('is-group') ? 'group' : 'closed' }
    const field = cell.fields.value
    if (isLocked(cell)) return { takes: false, why: 'closed' }
    return { takes: true, choices: field instanceof HTMLSelectElement ? choicesOf(field) : null }
  })
}

const isLocked = ({ fields: { reason } }: Cell) => reason.readOnly

function choicesOf(field: HTMLSelectElement) {
  return [...field.options].map((option) => ({ value: option.value, label: option.text.trim() }))
}

/** A sentence of the page with its places filled. */
export function filled(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
