import { strToU8, zipSync } from 'fflate'
import { bodyOf } from './docx/body.ts'
import { framesOf, packageOf, sectionOf } from './docx/frame.ts'
import { annexHead, headOf, titleOf } from './docx/head.ts'
import { proofOf } from './docx/picture.ts'
import { gap } from './docx/pieces.ts'
import { signatureRow, signaturesOf } from './docx/signatures.ts'
import { stylesPart } from './docx/styles.ts'
import { wordPart } from './docx/xml.ts'
import type { PrintedAnnex } from './layout/printed.ts'
import { type Layout, layOut } from './layout.ts'
import { textWidth } from './measure.ts'
import type { Paper } from './paper.ts'

/** The paper as an editable Word document, with true styles and repeated table heads. */
export async function renderDocx(paper: Paper, layout = layOut(paper)): Promise<Buffer> {
  const proof = proofOf(layout)
  const parts = {
    ...packageOf(layout, paper.issuer),
    ...framesOf(layout),
    'word/styles.xml': stylesPart(),
    'word/document.xml': wordPart('document', `<w:body>${sections(layout, proof.place)}</w:body>`),
  }
  const files = Object.fromEntries(Object.entries(parts).map(([name, words]) => [name, strToU8(words)]))
  if (proof.png) files['word/media/qr.png'] = proof.png
  // The day of the paper stands for the time of every part, so that the same paper gives the same file.
  return Buffer.from(zipSync(files, { level: 4, mtime: new Date(`${paper.day}T12:00:00`) }))
}

/** The paper, then each annex; a section is closed by the last paragraph of it, the last one by the text itself. */
function sections(layout: Layout, proof: string): string {
  const texts = [
    { words: paperText(layout, proof), landscape: layout.landscape },
    ...layout.annexes.map((annex) => ({ words: annexText(layout, annex), landscape: annex.landscape })),
  ]
  return texts
    .map(({ words, landscape }, i) => {
      const section = sectionOf(landscape, i === 0)
      return words + (i === texts.length - 1 ? section : ending(section))
    })
    .join('')
}

function ending(section: string): string {
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${section}</w:pPr></w:p>`
}

function paperText(layout: Layout, proof: string): string {
  const text = headOf(layout) + titleOf(layout) + bodyOf(layout.body, layout.landscape) + signaturesOf(layout)
  return proof ? text + proof + gap(1) : text
}

function annexText(layout: Layout, annex: PrintedAnnex): string {
  const width = textWidth(annex.landscape)
  return (
    annexHead(layout, annex) +
    bodyOf(annex.body, annex.landscape) +
    annex.signatureRows.map((row) => gap(10, { isKept: true }) + signatureRow(row, width)).join('')
  )
}
