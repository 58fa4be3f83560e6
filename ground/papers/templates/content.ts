import type { Layout } from '../layout.ts'
import type { TableBlock } from '../paper.ts'
import type { FieldValues } from './docx/schema.ts'
import { footOf, rowsOf } from './tables.ts'

type Printed = Layout['body'][number]
type Tables = { tables: TableBlock[]; names: string[]; from: { table: number } }

/** The kinds of a piece of text: in the item of a piece its own kind is there, the others are not. */
export const pieceKinds = {
  division: 'phần, chương, mục',
  heading1: 'đề mục 1',
  heading2: 'đề mục 2',
  heading3: 'đề mục 3',
  led: 'đoạn có mở đầu',
  plain: 'đoạn',
  bold: 'đoạn đậm',
  italic: 'đoạn nghiêng',
  centred: 'đoạn giữa',
  pageBreak: 'sang trang',
} as const

/** The text piece by piece, in the words it is printed with. */
export function contentItems(body: Printed[], among: Tables): FieldValues[] {
  return body.map((piece) => {
    const none = Object.fromEntries([...Object.values(pieceKinds), ...among.names].map((name) => [name, []]))
    const { lead, text } = wordsOf(piece)
    return { 'mở đầu': lead, lời: text, ...none, ...ownKind(piece, among) }
  })
}

function wordsOf(piece: Printed): { lead: string; text: string } {
  if (piece.kind === 'text') return { lead: piece.lead, text: piece.text }
  if (piece.kind === 'division') return { lead: piece.word, text: piece.title }
  return { lead: '', text: piece.kind === 'heading' ? piece.text : '' }
}

function ownKind(piece: Printed, among: Tables): FieldValues {
  if (piece.kind === 'table') return tableItem(among)
  const kind = kindOf(piece)
  return kind ? { [pieceKinds[kind]]: [{}] } : {}
}

function kindOf(piece: Exclude<Printed, { kind: 'table' }>): keyof typeof pieceKinds | null {
  if (piece.kind === 'division') return 'division'
  if (piece.kind === 'heading') return `heading${piece.level}`
  if (piece.kind !== 'text') return 'pageBreak'
  if (piece.lead !== '') return 'led'
  return ({ normal: 'plain', bold: 'bold', italic: 'italic', centred: 'centred' } as const)[piece.style]
}

function tableItem({ tables, names, from }: Tables): FieldValues {
  const at = from.table++
  const table = tables[at]
  const name = names[at]
  if (!table || !name) return {}
  const item = {
    'tên bảng': table.caption ?? '',
    'đơn vị tính': table.unit ?? '',
    dòng: rowsOf(table),
    'dòng cuối': footOf(table),
  }
  return { [name]: [item] }
}
