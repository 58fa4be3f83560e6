import type { CellAnswer } from '../../../sheet.ts'
import { type Cell, filled, isChanged, isSame, put, type Sheet, saidIn } from './sheet.ts'
import { asTyped, store, tidy } from './taking.ts'

/** Shows what state one cell is in: a sign beside it, the sentence below, both values where somebody else wrote. */
export function drawCell(sheet: Sheet, cell: Cell): void {
  const { value, reason } = cell.fields
  const box = value.closest('td')
  const state = stateOf(cell)
  if (box) box.dataset.state = state
  const note = noteOf(cell)
  const isNoted = state === 'wrong' || state === 'stale'
  for (const field of [value, reason]) mark(field, 'aria-describedby', isNoted && note.id)
  mark(value, 'aria-invalid', state === 'wrong' && 'true')
  const key = isNoted ? JSON.stringify([state, cell.wrong?.sentence, cell.theirs, saidIn(cell)]) : ''
  if (note.dataset.of === key) return
  note.dataset.of = key
  note.hidden = !isNoted
  note.replaceChildren(...noteFor(sheet, cell, state))
}

function mark(field: HTMLElement, name: string, value: string | false): void {
  if (value === false) field.removeAttribute(name)
  else field.setAttribute(name, value)
}

export type State = 'same' | 'waiting' | 'sending' | 'saved' | 'wrong' | 'stale'

export function stateOf(cell: Cell): State {
  if (cell.theirs) return 'stale'
  if (cell.wrong && isSame(cell.wrong.said, saidIn(cell))) return 'wrong'
  if (cell.sent) return 'sending'
  if (isChanged(cell)) return 'waiting'
  return cell.wasSaved ? 'saved' : 'same'
}

/** The place under the value for what is to be said of it; what the server wrote there gives way. */
function noteOf({ id, fields: { value, reason } }: Cell): HTMLElement {
  const found = document.getElementById(`note-${id}`)
  if (found) return found
  for (const field of [value, reason])
    for (const old of field.closest('td')?.querySelectorAll('.field-error, .field-stored') ?? []) old.remove()
  const note = document.createElement('div')
  note.id = `note-${id}`
  note.className = 'own-note'
  note.hidden = true
  value.closest('td')?.append(note)
  return note
}

function noteFor(sheet: Sheet, cell: Cell, state: State): HTMLElement[] {
  if (state === 'wrong') return [paragraph('field-error', cell.wrong?.sentence ?? '')]
  if (state !== 'stale' || !cell.theirs) return []
  const { words } = sheet
  const { theirs } = cell
  const said = filled(words.newer, {
    name: theirs.by || words.somebody,
    theirs: both(cell, theirs, words.blank),
    mine: both(cell, saidIn(cell), words.blank),
  })
  return [
    paragraph('field-stored', said),
    button(words.mine, () => keepMine(sheet, cell, theirs)),
    button(words.theirs, () => takeTheirs(sheet, cell, theirs)),
  ]
}

function both(cell: Cell, { value, reason }: { value: string; reason: string }, blank: string): string {
  const field = cell.fields.value
  const typed = asTyped(cell, value)
  const label =
    field instanceof HTMLSelectElement && [...field.options].find((one) => one.value === value)?.text
  return `${label || typed || blank}${reason && ` (${reason})`}`
}

function keepMine(sheet: Sheet, cell: Cell, theirs: CellAnswer): void {
  cell.theirs = null
  store(cell, theirs)
  cell.fields.value.focus()
  sheet.touched(cell)
}

function takeTheirs(sheet: Sheet, cell: Cell, theirs: CellAnswer): void {
  const mine = saidIn(cell)
  cell.theirs = null
  store(cell, theirs)
  put(sheet, { cell, part: 'value' }, cell.stored.value)
  put(sheet, { cell, part: 'reason' }, cell.stored.reason)
  tidy(cell)
  sheet.past.did([
    { at: { cell, part: 'value' }, before: mine.value, after: cell.stored.value },
    { at: { cell, part: 'reason' }, before: mine.reason, after: cell.stored.reason },
  ])
  cell.fields.value.focus()
}

function paragraph(kind: string, words: string): HTMLElement {
  const node = document.createElement('p')
  node.className = kind
  node.textContent = words
  return node
}

function button(words: string, press: () => void): HTMLElement {
  const node = document.createElement('button')
  node.type = 'button'
  node.className = 'button button-quiet'
  node.textContent = words
  node.addEventListener('click', press)
  return node
}
