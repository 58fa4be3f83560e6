import { t } from '#plumbing/language.ts'
import type { Block, Cell } from '../content.ts'
import { tidyText } from '../words.ts'
import { gridOf, rowsOfGrid } from './grid.ts'
import { countPiece, inside, limits, type Place, type Reading, tooLarge } from './reading.ts'
import { attribute, type Element, isElement, textOf } from './tree.ts'

/** A table as rows of equal width; nothing when no cell of it says anything. */
export function tableOf(element: Element, place: Place, reading: Reading): Block[] {
  const caption = tidyText(partsOf(element, 'caption').map(textOf).join(' ')).trim()
  const rows = rowsOf(element).map(({ row, isHead }) => cellsOf(row, { isHead, place, reading }))
  if (rows.flat().every((cell) => cell.blocks.length === 0)) return caption ? captionAlone(caption) : []
  const grid = gridOf(rows)
  if (grid.width > limits.columns) throw tooWide(grid.width)
  countPiece(reading, grid.width * grid.height)
  return [{ type: 'table', caption, rows: rowsOfGrid(grid) }]
}

const captionAlone = (caption: string): Block[] => [
  { type: 'paragraph', words: [{ type: 'text', text: caption }] },
]

const tooWide = (now: number) =>
  tooLarge(
    t('Bảng rộng quá: nhiều nhất {max} cột, đang có {now}. Hãy tách bảng.', { max: limits.columns, now }),
  )

function partsOf(element: Element, ...names: string[]): Element[] {
  return element.childNodes.filter(isElement).filter((child) => names.includes(child.tagName))
}

function rowsOf(table: Element): { row: Element; isHead: boolean }[] {
  return partsOf(table, 'thead', 'tbody', 'tfoot', 'tr').flatMap((part) => {
    const rows = part.tagName === 'tr' ? [part] : partsOf(part, 'tr')
    return rows.map((row) => ({ row, isHead: part.tagName === 'thead' }))
  })
}

type RowAt = { isHead: boolean; place: Place; reading: Reading }

function cellsOf(row: Element, { isHead, place, reading }: RowAt): Cell[] {
  return partsOf(row, 'td', 'th').map((cell) => ({
    isHead: isHead || cell.tagName === 'th',
    columns: span(cell, 'colspan'),
    rows: span(cell, 'rowspan'),
    blocks: reading.blocksIn([cell], inside(place, { inCell: true, marks: [] }), reading),
  }))
}

function span(cell: Element, name: string): number {
  const typed = Number.parseInt(attribute(cell, name), 10)
  const most = name === 'colspan' ? limits.columns : limits.pieces
  return typed > 0 ? Math.min(typed, most) : 1
}
