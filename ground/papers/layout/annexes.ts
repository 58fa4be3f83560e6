import { evenLines } from '../lines.ts'
import { size, textWidth } from '../measure.ts'
import type { Annex, Paper } from '../paper.ts'
import { roman, writtenDay } from '../words.ts'
import { closed, printedBody } from './body.ts'
import { capitals } from './marks.ts'
import type { PrintedAnnex } from './printed.ts'
import { shortRule } from './rules.ts'
import { signatureRows } from './signatures.ts'

/** The annexes behind the signatures, numbered where there are two and more. */
export function printedAnnexes(paper: Paper): PrintedAnnex[] {
  const annexes = paper.annexes ?? []
  const plain = annexes.filter((annex) => annex.name === 'Phụ lục')
  return annexes.map((annex) => ({
    ...titled(paper, annex),
    name: annex.issued ? '' : nameOf(annex, plain),
    attachedTo: attachedTo(paper, annex),
    landscape: annex.landscape ?? false,
    signatureRows: signatureRows(annex.signatures ?? [], annex.landscape ?? false),
  }))
}

function nameOf(annex: Annex, plain: Annex[]): string {
  const place = plain.length > 1 && plain.includes(annex) ? plain.indexOf(annex) + 1 : 0
  const number = annex.number ?? place
  if (number > 0) return `${annex.name} ${roman(number)}`
  return annex.name.startsWith('Phụ lục') ? annex.name : capitals(annex.name)
}

/** An annex has its title in capitals; a document put in force its type, and its title as on a first page. */
function titled(paper: Paper, annex: Annex): Pick<PrintedAnnex, 'typeName' | 'title' | 'rule' | 'body'> {
  const across = textWidth(annex.landscape ?? false) - 20
  const body = printedBody(annex.blocks)
  if (!annex.issued)
    return { typeName: '', title: evenLines(capitals(annex.title), size.annexTitle, across), rule: 0, body }
  const title = evenLines(annex.title, size.title, across)
  return {
    typeName: capitals(annex.issued.typeName),
    title,
    rule: shortRule(title, size.title),
    body: paper.form === 'sheet' ? body : closed(body),
  }
}

function attachedTo(paper: Paper, annex: Annex): string {
  const isOpen = paper.reference === '' || paper.reference.startsWith('/')
  const number = isOpen ? '' : ` số ${paper.reference}`
  const type = paper.typeName
    ? paper.typeName.charAt(0).toLocaleUpperCase('vi') + paper.typeName.slice(1).toLocaleLowerCase('vi')
    : 'Công văn'
  const way = annex.issued ? 'Ban hành kèm theo' : 'Kèm theo'
  return `(${way} ${type}${number} ${writtenDay(paper.day)} của ${paper.issuer})`
}
