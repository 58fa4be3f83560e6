import { formSign } from './forms.ts'
import { evenLines, longest } from './lines.ts'
import { page, size, textWidth } from './measure.ts'
import type { Align, Annex, Block, Paper, PaperForm, Signature } from './paper.ts'
import { dayLine, pointLetter, writtenDay } from './words.ts'

/** One printed piece: what both renderers and the screen set, in the same words. */
export type Printed =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'text'; lead: string; text: string; style: 'normal' | 'bold' | 'italic' | 'centred' }
  | PrintedTable
  | { kind: 'break' }

export type PrintedTable = {
  kind: 'table'
  caption: string
  heads: string[]
  aligns: Align[]
  shares: number[]
  rows: string[][]
  foot: string[]
}

export type PrintedSignature = { lines: string[]; name: string }

/** A row of signatures; one that stands alone in the middle has only `centre`. */
export type SignatureRow = {
  left: PrintedSignature | null
  right: PrintedSignature | null
  centre: PrintedSignature | null
}

export type PrintedAnnex = {
  name: string
  title: string
  attachedTo: string
  landscape: boolean
  body: Printed[]
}

export type Layout = {
  title: string
  superior: string[]
  issuer: string[]
  /** Millimetres of the rules under issuer, motto and title. */
  rules: { issuer: number; motto: number; title: number }
  nation: string
  motto: string
  number: string
  dateLine: string
  typeName: string
  abstract: string[]
  decider: string
  bases: string[]
  resolves: string
  addressed: string[]
  body: Printed[]
  signatureRows: SignatureRow[]
  recipients: string[]
  annexes: PrintedAnnex[]
  landscape: boolean
  note: string
  day: string
}

/** The paper as it is printed, after Nghị định 30/2020/NĐ-CP: fixed words, capitals, marks and order. */
export function layOut(paper: Paper): Layout {
  const issuer = evenLines(capitals(paper.issuer), size.issuer, page.head.left)
  const abstract = evenLines(paper.abstract, size.title, textWidth(paper.landscape ?? false) - 20)
  const motto = 'Độc lập - Tự do - Hạnh phúc'
  return {
    title: [paper.typeName, paper.abstract].filter(Boolean).join(' – '),
    superior: evenLines(capitals(paper.superior), size.issuer, page.head.left),
    issuer,
    rules: {
      issuer: shortRule(issuer, size.issuer),
      motto: longest([motto], size.motto),
      title: shortRule(abstract.length > 0 ? abstract : [paper.typeName], size.title),
    },
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto,
    number: numberLine(paper.form, paper.reference),
    dateLine: paper.form === 'minutes' ? '' : dayLine(paper.place, paper.day),
    typeName: capitals(paper.typeName),
    abstract,
    decider: capitals(paper.decider ?? ''),
    bases: paper.legalBasis.map((basis, i, all) => bare(basis) + (i === all.length - 1 ? '.' : ';')),
    resolves: paper.form === 'decision' ? 'QUYẾT ĐỊNH:' : '',
    addressed: paper.addressedTo.map(bare),
    body: paper.form === 'sheet' ? paper.blocks.flatMap(printed) : closed(paper.blocks.flatMap(printed)),
    signatureRows: signatureRows(paper.signatures),
    recipients: paper.recipients.map((to, i, all) => `- ${bare(to)}${i === all.length - 1 ? '.' : ';'}`),
    annexes: (paper.annexes ?? []).map((annex) => printedAnnex(paper, annex)),
    landscape: paper.landscape ?? false,
    note: paper.illustrativeNote ?? '',
    day: paper.day,
  }
}

function numberLine(form: PaperForm, reference: string): string {
  if (form === 'sheet' && reference === '') return ''
  const sign = formSign[form]
  const written = reference === '' ? `/${sign}` : reference
  return written.startsWith('/') ? `Số:${'\u00a0'.repeat(8)}${written}` : `Số: ${written}`
}

function printed(block: Block): Printed[] {
  switch (block.kind) {
    case 'part':
    case 'chapter':
    case 'section':
      return [{ kind: 'heading', level: 1, text: block.title }]
    case 'heading':
      return [block]
    case 'paragraph':
      return [{ kind: 'text', lead: '', text: block.text, style: block.style ?? 'normal' }]
    case 'list':
      return block.items.map((item, i) => text(`${marks[block.mark](i + 1)} ${item}`))
    case 'facts':
      return block.items.map((fact) => text(fact.value, `${bare(fact.label)}:`))
    case 'article':
      return [
        text(block.text, `Điều ${block.number}.`),
        ...(block.clauses ?? []).map((clause, i) =>
          text(`${i + 1}. ${typeof clause === 'string' ? clause : clause.text}`),
        ),
      ]
    case 'table':
      return [printedTable(block)]
    case 'pageBreak':
      return [{ kind: 'break' }]
  }
}

const marks: Record<'dash' | 'number' | 'letter', (n: number) => string> = {
  dash: () => '-',
  number: (n) => `${n}.`,
  letter: (n) => `${pointLetter(n)})`,
}

function text(words: string, lead = ''): Printed {
  return { kind: 'text', lead, text: words, style: 'normal' }
}

function printedTable(block: Extract<Block, { kind: 'table' }>): Printed {
  const whole = block.columns.reduce((sum, column) => sum + column.width, 0)
  const fitted = (cells: string[]) => block.columns.map((_, i) => cells[i] ?? '')
  return {
    kind: 'table',
    caption: block.caption ?? '',
    heads: block.columns.map((column) => column.head),
    aligns: block.columns.map((column) => column.align ?? 'left'),
    shares: block.columns.map((column) => column.width / whole),
    rows: block.rows.map(fitted),
    foot: block.foot ? fitted(block.foot) : [],
  }
}

/** The text of a document ends with “./.”; a form or a table that stands alone does not. */
function closed(body: Printed[]): Printed[] {
  const last = body.at(-1)
  if (!last) return body
  if (last.kind !== 'text') return [...body, text('./.')]
  return [...body.slice(0, -1), { ...last, text: `${bare(last.text)}./.` }]
}

function signatureRows(signatures: Signature[]): SignatureRow[] {
  const left = signatures.filter((one) => one.side === 'left').map(printedSignature)
  const right = signatures.filter((one) => one.side === 'right').map(printedSignature)
  const rows: SignatureRow[] = []
  for (let i = 0; i < Math.max(left.length, right.length); i++)
    rows.push({ left: left[i] ?? null, right: right[i] ?? null, centre: null })
  for (const one of signatures.filter((each) => each.side === 'centre'))
    rows.push({ left: null, right: null, centre: printedSignature(one) })
  return rows
}

function printedSignature(one: Signature): PrintedSignature {
  return {
    lines: [one.authority ?? '', one.post].filter(Boolean).map(capitals),
    name: [one.rank ?? '', one.name].filter(Boolean).join(' '),
  }
}

function printedAnnex(paper: Paper, annex: Annex): PrintedAnnex {
  const blank = paper.reference === '' || paper.reference.startsWith('/')
  const number = blank ? '' : ` số ${paper.reference}`
  const type = paper.typeName.charAt(0) + paper.typeName.slice(1).toLocaleLowerCase('vi')
  return {
    name: annex.name,
    title: capitals(annex.title),
    attachedTo: `(Kèm theo ${type}${number} ${writtenDay(paper.day)} của ${paper.issuer})`,
    landscape: annex.landscape ?? false,
    body: annex.blocks.flatMap(printed),
  }
}

/** Two fifths of the words above, inside the third to a half that the decree asks. */
function shortRule(lines: string[], points: number): number {
  return longest(lines, points) * 0.4
}

function bare(words: string): string {
  return words.trim().replace(/(\.\/\.|[.;:,])$/, '')
}

function capitals(words: string): string {
  return words.toLocaleUpperCase('vi')
}
