import type { Day } from '#law/kernel/day.ts'
import type { PaperForm } from './forms.ts'

export type { PaperForm } from './forms.ts'

export type Align = 'left' | 'center' | 'right'

/** A column; widths are shares of the whole, in any unit. */
export type PaperColumn = { head: string; align?: Align; width: number }

/** A cell of a head of several rows; `across` columns wide and `down` rows high, 1 where unsaid. */
export type HeadCell = { text: string; across?: number; down?: number }

/** “Khoản”: plain words, or words with the points (“điểm”) under them; a `title` is set in bold. */
export type Clause = string | { title?: string; text: string; points?: string[] }

/** “Bảng”: `headRows` stand in for the heads of the columns, `numbers` is the row (A, B, 1, 2 …) under them. */
export type TableBlock = {
  kind: 'table'
  caption?: string
  /** “Đơn vị tính”, above the table on the right. */
  unit?: string
  columns: PaperColumn[]
  headRows?: HeadCell[][]
  numbers?: string[]
  rows: string[][]
  /** Rows, by their place from 0, set in bold: sums and groups. */
  boldRows?: number[]
  /** Rows, by their place from 0, whose first cell goes across the whole table. */
  acrossRows?: number[]
  foot?: string[]
}

/** “Phần thân văn bản”: one piece of the text. Every string is plain text, never markup. */
export type Block =
  | { kind: 'part' | 'chapter'; number: number; title: string } // Phần, Chương: Roman
  | { kind: 'section'; number: number; title: string } // Mục: Arabic
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string; style?: 'bold' | 'italic' | 'centred' }
  | { kind: 'list'; mark: 'dash' | 'number' | 'letter'; items: string[] }
  | { kind: 'facts'; items: { label: string; value: string }[] }
  | { kind: 'article'; number: number; title?: string; text: string; clauses?: Clause[] }
  | TableBlock
  | { kind: 'pageBreak' }

/**
 * “Chữ ký”: authority above the post (TM., KT., TL., TUQ.: several lines are parted by a line break);
 * `rank` stands before the name in the army. An empty name leaves the room to be written in by hand.
 */
export type Signature = {
  side: 'left' | 'right' | 'centre'
  authority?: string
  post: string
  rank?: string
  name: string
  /** In italics under the post: “(Ký, ghi rõ họ tên)”. */
  note?: string
  /** In italics above the post: the place and day of a statistical form. */
  above?: string
  /** Ô 7b: the post in the agency of one who signs for an advisory body, above the name. */
  otherPost?: string
}

/** One of many parties that sign side by side: the units of a pledge. */
export type Party = Omit<Signature, 'side'>

/** “Phụ lục”: pages behind the signature, numbered on their own; two and more named “Phụ lục” get Roman numbers. */
export type Annex = {
  name: string
  title: string
  blocks: Block[]
  landscape?: boolean
  /** The number it goes by, where it is not its place among the annexes. */
  number?: number
  /** “Ban hành kèm theo”: a document of this type put in force by the decision, with a head of its own. */
  issued?: { typeName: string }
  signatures?: Signature[]
}

export type Urgency = 'flash' | 'veryUrgent' | 'urgent'

export type Circulation = 'internal' | 'returnAfterReading'

/** “Văn bản hành chính”: what a paper says; how it looks is the renderers' business. */
export type Paper = {
  form: PaperForm
  superior: string
  issuer: string
  /** The whole reference (`05/BC-CT`); `/BC-CT` or empty leaves the number to be written by hand. */
  reference: string
  place: string
  day: Day
  /** Empty in a letter (công văn), whose `abstract` stands as “V/v …” under the number. */
  typeName: string
  abstract: string
  /** In italics under the title: what a list goes with, where a report is read. */
  underTitle?: string
  /** The post that decides, above the legal basis of a decision. */
  decider?: string
  legalBasis: string[]
  addressedTo: string[]
  blocks: Block[]
  signatures: Signature[]
  /** Many parties in two columns (three where `partyColumns` says so), above `signatures`. */
  parties?: Party[]
  partyColumns?: 2 | 3
  recipients: string[]
  annexes?: Annex[]
  landscape?: boolean
  urgency?: Urgency
  circulation?: Circulation
  /** Ô 12: the drafter's initials and how many copies, under the receivers: “PL.(300)”. */
  drafter?: { initials: string; copies?: number }
  /** Ô 13: address, post, telephone of the issuer, at the foot of the first page. */
  contact?: string
  /** A QR at the foot of the page that bears the signatures, with its words beside it. */
  proof?: { payload: string; text: string }
  illustrativeNote?: string
}
