import type { Day } from '#law/kernel/day.ts'

/** “Loại văn bản”; `sheet` is a form without number of its own: giao ước, bảng chấm điểm, danh sách. */
export type PaperForm =
  | 'report'
  | 'minutes'
  | 'decision'
  | 'submission'
  | 'plan'
  | 'notice'
  | 'invitation'
  | 'sheet'

/** The abbreviation in the reference, by Phụ lục III of Nghị định 30/2020/NĐ-CP. */
export const formSign: Record<PaperForm, string> = {
  report: 'BC',
  minutes: 'BB',
  decision: 'QĐ',
  submission: 'TTr',
  plan: 'KH',
  notice: 'TB',
  invitation: 'GM',
  sheet: '',
}

export type Align = 'left' | 'center' | 'right'

/** A column; widths are shares of the whole, in any unit. */
export type PaperColumn = { head: string; align?: Align; width: number }

/** “Phần thân văn bản”: one piece of the text. Every string is plain text, never markup. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string; style?: 'bold' | 'italic' | 'centred' }
  | { kind: 'list'; mark: 'dash' | 'number' | 'letter'; items: string[] }
  | { kind: 'facts'; items: { label: string; value: string }[] }
  | { kind: 'article'; number: number; text: string; clauses?: string[] }
  | { kind: 'table'; caption?: string; columns: PaperColumn[]; rows: string[][]; foot?: string[] }
  | { kind: 'pageBreak' }

/** “Chữ ký”: authority (TM., KT. …) above the post; `rank` stands before the name in the army. */
export type Signature = {
  side: 'left' | 'right' | 'centre'
  authority?: string
  post: string
  rank?: string
  name: string
}

/** “Phụ lục”: pages behind the signature, numbered on their own. */
export type Annex = { name: string; title: string; blocks: Block[]; landscape?: boolean }

/** “Văn bản hành chính”: what a paper says; how it looks is the renderers' business. */
export type Paper = {
  form: PaperForm
  superior: string
  issuer: string
  /** The whole reference (`05/BC-CT`); `/BC-CT` or empty leaves the number to be written by hand. */
  reference: string
  place: string
  day: Day
  typeName: string
  abstract: string
  /** The post that decides, above the legal basis of a decision. */
  decider?: string
  legalBasis: string[]
  addressedTo: string[]
  blocks: Block[]
  signatures: Signature[]
  recipients: string[]
  annexes?: Annex[]
  landscape?: boolean
  illustrativeNote?: string
}
