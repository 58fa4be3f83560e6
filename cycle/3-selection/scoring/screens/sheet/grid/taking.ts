import type { CellAnswer } from '../../../sheet.ts'
import { plainFigure, typedFigure } from '../figure.ts'
import { type Cell, isSame, type Said, type Sheet, saidIn } from './sheet.ts'

/** Takes up what the server says of one cell; what was typed since stays. */
export function take(sheet: Sheet, answer: CellAnswer): void {
  const cell = sheet.cells.find((one) => one.id === answer.criterionId)
  if (!cell) return
  const sent = cell.sent ?? saidIn(cell)
  cell.sent = null
  cell.wrong = answer.state === 'wrong' ? { said: sent, sentence: answer.sentence } : null
  cell.theirs = answer.state === 'stale' ? answer : null
  if (answer.state === 'saved') {
    store(cell, answer)
    cell.wasSaved = true
    if (isSame(saidIn(cell), sent)) tidy(cell)
  }
  sheet.drawn(cell)
}

/** What the server holds is now this. */
export function store(cell: Cell, mark: Said & { version: number }): void {
  cell.version = mark.version
  cell.stored = { value: asTyped(cell, mark.value), reason: mark.reason }
}

/** The fields show the stored value as we write it, unless the hand is on them. */
export function tidy({ fields, stored }: Cell): void {
  for (const part of ['value', 'reason'] as const) {
    const field = fields[part]
    if (field !== document.activeElement && field.value !== stored[part]) field.value = stored[part]
  }
}

export function asTyped({ fields: { value } }: Cell, text: string): string {
  return value instanceof HTMLSelectElement || plainFigure(text) === null ? text : typedFigure(text)
}
