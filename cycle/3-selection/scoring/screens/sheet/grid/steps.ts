import type { Part } from './place.ts'
import type { Cell, Place, Sheet } from './sheet.ts'

/** Where a key leads: rows down, a neighbour in the line, the next cell to fill, the end of the line or of the sheet. */
export type Step = { rows: number } | { side: -1 | 1 } | { tab: -1 | 1 } | { edge: -1 | 1; all: boolean }

/** Goes there; false where there is nothing, and the key does what it always does. */
export function stepped(sheet: Sheet, at: Place, step: Step): boolean {
  if ('side' in step) return focusOn(besides(at.cell.row, at.cell.fields[at.part], step.side))
  const to =
    'rows' in step
      ? below(sheet, at, step.rows)
      : 'tab' in step
        ? next(sheet, at, step.tab)
        : edge(sheet, at, step)
  if (to) goTo(to)
  return to !== null || 'rows' in step
}

export function goTo(at: Place): void {
  const field = at.cell.fields[at.part]
  field.focus()
  select(at)
  field.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

export function select({ cell, part }: Place): void {
  const field = cell.fields[part]
  if (!(field instanceof HTMLSelectElement)) field.select()
}

/** The last open row within so many, in this direction. */
function below(sheet: Sheet, { cell, part }: Place, rows: number): Place | null {
  const open = openCells(sheet)
  const index = open.indexOf(cell) + rows
  const to = open[Math.max(0, Math.min(open.length - 1, index))]
  return to && to !== cell ? { cell: to, part } : null
}

function next(sheet: Sheet, { cell, part }: Place, side: -1 | 1): Place | null {
  const inside: Part = side > 0 ? 'reason' : 'value'
  if (part !== inside) return { cell, part: inside }
  const open = openCells(sheet)
  const to = open[open.indexOf(cell) + side]
  return to ? { cell: to, part: side > 0 ? 'value' : 'reason' } : null
}

function edge(
  sheet: Sheet,
  { cell, part }: Place,
  { edge, all }: { edge: -1 | 1; all: boolean },
): Place | null {
  if (!all) return { cell, part: edge < 0 ? 'value' : 'reason' }
  const to = openCells(sheet).at(edge < 0 ? 0 : -1)
  return to ? { cell: to, part } : null
}

const openCells = (sheet: Sheet): Cell[] => sheet.cells.filter((cell) => !cell.fields.reason.readOnly)

/** From a link of a line the arrows lead back to its cells and to the lines around. */
export function walkLink(sheet: Sheet, { key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  const row = target.closest('tr')
  const beside = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : null
  if (row && beside) return focusOn(besides(row, target, beside))
  const down = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : null
  if (!row || !down) return false
  const place = stopsOf(row).indexOf(target)
  const rows = sheet.rows.map((one) => one.row)
  const ahead = down > 0 ? rows.slice(rows.indexOf(row) + 1) : rows.slice(0, rows.indexOf(row)).reverse()
  return focusOn(ahead.map((one) => stopsOf(one)[place]).find((stop) => stop?.tagName === target.tagName))
}

function besides(row: HTMLElement, from: HTMLElement, side: -1 | 1): HTMLElement | undefined {
  const stops = stopsOf(row)
  return stops[stops.indexOf(from) + side]
}

const stopsOf = (row: HTMLElement) => [
  ...row.querySelectorAll<HTMLElement>('a[href], input:not([type=hidden]), select, textarea, button'),
]

function focusOn(stop: HTMLElement | undefined): boolean {
  stop?.focus()
  if (stop instanceof HTMLInputElement || stop instanceof HTMLTextAreaElement) stop.select()
  return stop !== undefined
}
