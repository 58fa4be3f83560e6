import { writeBlock } from './block.ts'
import { type Part, parts } from './place.ts'
import { filled, type Place, placeOf, put, rowOf, type Sheet } from './sheet.ts'
import type { Step } from './steps.ts'

/** Several cells chosen at once, from the one the hand is on to another corner. */
export type Choosing = {
  stretch: (from: Place, step: Step) => boolean
  forget: () => void
  clear: () => boolean
  from: () => Place | null
  size: () => { rows: number; columns: number }
}

type Corner = { row: number; column: number }

export function aChoice(sheet: Sheet, say: (words: string) => void): Choosing {
  let ends: { from: Corner; to: Corner } | null = null

  const forget = () => {
    ends = null
    draw()
  }
  const stretchTo = (from: Place, to: Corner) => {
    ends = { from: cornerOf(sheet, from), to: within(sheet, to) }
    draw()
    sheet.rows[ends.to.row]?.row.scrollIntoView({ block: 'nearest' })
    say(filled(sheet.words.chosen, { count: cellsIn(sheet, ends).flat().filter(Boolean).length }))
    return true
  }
  const draw = () => {
    for (const cell of sheet.frame.querySelectorAll('.is-chosen')) cell.classList.remove('is-chosen')
    if (!ends) return
    for (const place of cellsIn(sheet, ends).flat())
      place?.cell.fields[place.part].closest('td')?.classList.add('is-chosen')
  }
  const text = () =>
    writeBlock(cellsIn(sheet, ends).map((row) => row.map((place) => (place ? shown(place) : ''))))
  const clear = () => {
    const chosen = cellsIn(sheet, ends)
      .flat()
      .filter((place) => place !== null)
    if (chosen.length === 0) return false
    sheet.past.did(chosen.map((at) => ({ at, before: at.cell.fields[at.part].value, after: '' })))
    for (const at of chosen) put(sheet, at, '')
    return true
  }

  for (const kind of ['copy', 'cut'] as const)
    sheet.frame.addEventListener(kind, (event) => {
      if (!ends) return
      event.preventDefault()
      event.clipboardData?.setData('text/plain', text())
      if (kind === 'cut') clear()
    })
  sheet.frame.addEventListener('pointerdown', (event) => {
    const at = placeOf(sheet, event.target)
    const here = placeOf(sheet, document.activeElement)
    if (!event.shiftKey || !at || !here) return forget()
    event.preventDefault()
    stretchTo(here, cornerOf(sheet, at))
  })
  sheet.frame.addEventListener('input', forget)
  sheet.frame.addEventListener('focusin', forget)

  return {
    forget,
    clear,
    stretch: (from, step) => stretchTo(from, moved(ends?.to ?? cornerOf(sheet, from), step)),
    from: () => cellsIn(sheet, ends).flat()[0] ?? null,
    size: () => (ends ? sizeOf(ends) : { rows: 1, columns: 1 }),
  }
}

const cornerOf = (sheet: Sheet, { cell, part }: Place): Corner => ({
  row: rowOf(sheet, cell),
  column: parts.indexOf(part),
})

const within = (sheet: Sheet, { row, column }: Corner): Corner => ({
  row: Math.max(0, Math.min(sheet.rows.length - 1, row)),
  column: Math.max(0, Math.min(1, column)),
})

function moved({ row, column }: Corner, step: Step): Corner {
  return { row: row + ('rows' in step ? step.rows : 0), column: column + ('side' in step ? step.side : 0) }
}

type Ends = { from: Corner; to: Corner }

const sizeOf = ({ from, to }: Ends) => ({
  rows: Math.abs(from.row - to.row) + 1,
  columns: Math.abs(from.column - to.column) + 1,
})

/** The cells of an area by rows; null where nobody types. */
function cellsIn(sheet: Sheet, ends: Ends | null): (Place | null)[][] {
  if (!ends) return []
  const { rows, columns } = sizeOf(ends)
  const first = Math.min(ends.from.row, ends.to.row)
  const chosen: readonly Part[] = parts.slice(Math.min(ends.from.column, ends.to.column)).slice(0, columns)
  return sheet.rows
    .slice(first, first + rows)
    .map(({ cell }) => chosen.map((part) => (cell ? { cell, part } : null)))
}

function shown({ cell, part }: Place): string {
  const field = cell.fields[part]
  return field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : field.value
}
