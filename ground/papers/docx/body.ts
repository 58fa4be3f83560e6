import type { Printed, PrintedText } from '../layout/printed.ts'
import { gap, line, paragraph, run } from './pieces.ts'
import type { StyleId } from './styles.ts'
import { dataTable } from './table.ts'

/** The text of a paper or an annex. */
export function bodyOf(pieces: Printed[], landscape: boolean): string {
  return pieces.map((piece) => printed(piece, landscape)).join('')
}

const divisions = { part: 'Phan', chapter: 'Chuong', section: 'Muc' } as const
const headings = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const

function printed(piece: Printed, landscape: boolean): string {
  switch (piece.kind) {
    case 'division':
      return line(divisions[piece.of], `${piece.word}\n${piece.title}`, { outline: piece.depth - 1 })
    case 'heading':
      return line(headings[piece.level], piece.text, { outline: piece.depth - 1 })
    case 'text':
      return text(piece)
    case 'table':
      return dataTable(piece, landscape)
    case 'break':
      return gap(1, { startsPage: true })
  }
}

const styles: Record<PrintedText['of'], StyleId> = {
  plain: 'LoiVan',
  item: 'LoiVan',
  fact: 'LoiVan',
  article: 'DieuLoiVan',
  clause: 'Khoan',
  point: 'Diem',
}

function text(piece: PrintedText): string {
  const { lead, text: said, style, depth } = piece
  if (depth > 0) return line(piece.of === 'article' ? 'Dieu' : 'KhoanTieuDe', lead, { outline: depth - 1 })
  if (style === 'centred') return paragraph('DongGiua', run(said))
  const own = lead ? run(said ? `${lead} ` : lead, 'bold') : ''
  const kept = { isKept: Boolean(piece.isKept) }
  return paragraph(
    styles[piece.of],
    own + (said ? run(said, style === 'normal' ? undefined : style) : ''),
    kept,
  )
}
