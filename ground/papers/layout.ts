import { formSign, type PaperForm } from './forms.ts'
import { printedAnnexes } from './layout/annexes.ts'
import { closed, keptWithSignatures, printedBody } from './layout/body.ts'
import { cleaned } from './layout/clean.ts'
import { bare, capitals, closedLines } from './layout/marks.ts'
import type { Printed, PrintedAnnex, PrintedSignature, SignatureRow } from './layout/printed.ts'
import { shortRule } from './layout/rules.ts'
import { partyRows, signatureRows } from './layout/signatures.ts'
import { type Stamp, stampsOf } from './layout/stamps.ts'
import { evenLines, longest } from './lines.ts'
import { page, size, textWidth } from './measure.ts'
import type { Paper } from './paper.ts'
import { dayLine } from './words.ts'

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
  underTitle: string
  /** Of a letter, under its number: “V/v …”. */
  about: string[]
  /** Framed under the number, with the millimetres of the frame. */
  stamps: Stamp[]
  decider: string
  bases: string[]
  resolves: string
  addressed: string[]
  body: Printed[]
  partyRows: PrintedSignature[][]
  partyColumns: number
  signatureRows: SignatureRow[]
  recipients: string[]
  drafter: string
  contact: string
  proof: { payload: string; text: string } | null
  annexes: PrintedAnnex[]
  landscape: boolean
  note: string
  day: string
}

const resolving: Partial<Record<PaperForm, string>> = { decision: 'QUYẾT ĐỊNH:', resolution: 'QUYẾT NGHỊ:' }

/** The paper as it is printed, after Nghị định 30/2020/NĐ-CP: fixed words, capitals, marks and order. */
export function layOut(written: Paper): Layout {
  const paper = cleaned(written)
  const body = printedBody(paper.blocks)
  const columns = paper.partyColumns ?? 2
  return {
    ...head(paper),
    ...titled(paper),
    stamps: stampsOf(paper),
    decider: capitals(paper.decider ?? ''),
    bases: closedLines(paper.legalBasis),
    resolves: resolving[paper.form] ?? '',
    addressed: paper.addressedTo.map(bare),
    body: keptWithSignatures(paper.form === 'sheet' ? body : closed(body)),
    partyRows: partyRows(paper.parties ?? [], { columns, landscape: paper.landscape ?? false }),
    partyColumns: columns,
    signatureRows: signatureRows(paper.signatures, paper.landscape ?? false),
    recipients: recipientsOf(paper),
    drafter: drafterOf(paper.drafter),
    contact: paper.contact ?? '',
    proof: paper.proof ?? null,
    annexes: printedAnnexes(paper),
    landscape: paper.landscape ?? false,
    note: paper.illustrativeNote ?? '',
    day: paper.day,
  }
}

function head(paper: Paper) {
  return {
    superior: evenLines(capitals(paper.superior), size.superior, page.head.left),
    issuer: evenLines(capitals(paper.issuer), size.issuer, page.head.left),
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: numberLine(paper.form, paper.reference),
    dateLine: paper.form === 'minutes' || isDatedBelow(paper) ? '' : dayLine(paper.place, paper.day),
  }
}

/** A form dated above its signatures is not dated in its head too. */
function isDatedBelow(paper: Paper): boolean {
  return paper.signatures.some((one) => one.above)
}

function titled(paper: Paper) {
  const across = textWidth(paper.landscape ?? false) - 20
  const isLetter = paper.form === 'letter'
  const abstract = isLetter ? [] : evenLines(paper.abstract, size.title, across)
  const { issuer, motto } = head(paper)
  return {
    title: [paper.typeName, paper.abstract].filter(Boolean).join(' – '),
    typeName: isLetter ? '' : capitals(paper.typeName),
    abstract,
    underTitle: paper.underTitle ? `(${paper.underTitle})` : '',
    about: isLetter
      ? evenLines(`V/v ${aboutWords(paper.abstract)}`, size.letterAbstract, page.head.left - 6)
      : [],
    rules: {
      issuer: shortRule(issuer, size.issuer),
      motto: longest([motto], size.motto),
      title: shortRule(abstract.length > 0 ? abstract : [paper.typeName], size.title),
    },
  }
}

function aboutWords(abstract: string): string {
  return abstract.replace(/^(v\/v|về việc)\s+/i, '')
}

/** “Số: 05/BC-CT”: two figures at least; a number not given yet leaves room to write it. */
function numberLine(form: PaperForm, reference: string): string {
  if (form === 'sheet' && reference === '') return ''
  const written = reference === '' ? `/${formSign[form]}` : reference.replace(/^(\d)\//, '0$1/')
  return written.startsWith('/') ? `Số:${'\u00a0'.repeat(8)}${written}` : `Số: ${written}`
}

/** “Như trên” first where somebody is addressed; the office's own copy (“Lưu: VT”) last. */
function recipientsOf({ recipients, addressedTo, form }: Paper): string[] {
  if (recipients.length === 0) return []
  const kept = recipients.filter((to) => /^lưu\b/i.test(to))
  const others = recipients.filter((to) => !/^lưu\b/i.test(to))
  const isAddressed = addressedTo.length > 0 && !others.some((to) => /^như trên/i.test(to))
  const office = kept.length > 0 || form === 'sheet' ? kept : ['Lưu: VT']
  return closedLines([...(isAddressed ? ['Như trên'] : []), ...others, ...office]).map((to) => `- ${to}`)
}

function drafterOf(drafter: Paper['drafter']): string {
  if (!drafter) return ''
  const copies = drafter.copies ? `(${drafter.copies})` : ''
  return `${capitals(bare(drafter.initials))}.${copies}`
}
