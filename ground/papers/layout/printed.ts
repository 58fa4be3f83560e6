import type { Align, HeadCell } from '../paper.ts'

/** One printed piece: what both renderers and the screen set, in the same words. */
export type Printed =
  | PrintedDivision
  | { kind: 'heading'; level: 1 | 2 | 3; depth: number; text: string }
  | PrintedText
  | PrintedTable
  | { kind: 'break' }

/** Phần, Chương, Mục: its word and number over its title, in the middle. */
export type PrintedDivision = {
  kind: 'division'
  of: 'part' | 'chapter' | 'section'
  depth: number
  word: string
  title: string
}

/** A paragraph; one with a `depth` is a heading: Điều and khoản with a title. */
export type PrintedText = {
  kind: 'text'
  of: 'plain' | 'item' | 'fact' | 'article' | 'clause' | 'point'
  depth: number
  lead: string
  text: string
  style: 'normal' | 'bold' | 'italic' | 'centred'
  /** Stays on the page of what follows. */
  isKept?: true
}

export type PrintedTable = {
  kind: 'table'
  caption: string
  unit: string
  head: HeadCell[][]
  numbers: string[]
  aligns: Align[]
  shares: number[]
  rows: string[][]
  bold: number[]
  across: number[]
  foot: string[]
}

export type PrintedSignature = {
  above: string
  lines: string[]
  note: string
  /** Empty lines under the post, so that names beside each other stand level. */
  blank: number
  otherPost: string
  name: string
}

/** A row of signatures; one that stands alone in the middle has only `centre`. */
export type SignatureRow = {
  left: PrintedSignature | null
  right: PrintedSignature | null
  centre: PrintedSignature | null
}

export type PrintedAnnex = {
  /** “Phụ lục I”, or nothing. */
  name: string
  /** The type of a document put in force, which has the head of the first page again. */
  typeName: string
  title: string[]
  /** Millimetres of the rule under the title of a document put in force; 0 where there is none. */
  rule: number
  attachedTo: string
  landscape: boolean
  body: Printed[]
  signatureRows: SignatureRow[]
}
