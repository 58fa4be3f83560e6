import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import { headTable, signatureTable, titleLines } from './docx-head.ts'
import { dataTable } from './docx-table.ts'
import { centredLine, mm, run } from './docx-type.ts'
import { type Layout, layOut, type Printed, type PrintedAnnex } from './layout.ts'
import { page, size } from './measure.ts'
import type { Paper } from './paper.ts'

/** The paper as an editable Word document, with true styles and repeated table heads. */
export async function renderDocx(paper: Paper): Promise<Buffer> {
  const layout = layOut(paper)
  const document = new Document({
    title: layout.title,
    creator: paper.issuer,
    lastModifiedBy: paper.issuer,
    description: layout.abstract.join(' '),
    styles: styles(),
    sections: [
      section(layout, layout.landscape, [
        headTable(layout),
        ...titleLines(layout),
        ...layout.body.flatMap((piece) => printed(piece, layout.landscape)),
        ...signatureTable(layout),
      ]),
      ...layout.annexes.map((annex) => section(layout, annex.landscape, annexPieces(annex))),
    ],
  })
  return Packer.toBuffer(document)
}

/** Each section is numbered on its own, its first page unnumbered. */
function section(layout: Layout, landscape: boolean, children: (Paragraph | Table)[]): ISectionOptions {
  const footer = new Footer({ children: layout.note ? [centredLine(layout.note, size.note, 'italic')] : [] })
  const number = new TextRun({ children: [PageNumber.CURRENT], size: size.pageNumber * 2 })
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: mm(page.width),
          height: mm(page.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: mm(page.margin.top),
          bottom: mm(page.margin.bottom),
          left: mm(page.margin.left),
          right: mm(page.margin.right),
          header: mm(10),
          footer: mm(10),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({})] }),
      default: new Header({
        children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
      }),
    },
    footers: { first: footer, default: footer },
    children,
  }
}

function printed(piece: Printed, landscape: boolean): (Paragraph | Table)[] {
  switch (piece.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[piece.level], children: [new TextRun(piece.text)] })]
    case 'text':
      return [textLine(piece)]
    case 'table':
      return [
        ...(piece.caption
          ? [
              centredLine(piece.caption, size.table, 'bold', {
                keepNext: true,
                spacing: { before: 60, after: 60 },
              }),
            ]
          : []),
        dataTable(piece, landscape),
        new Paragraph({ spacing: { before: 0, after: 60, line: 120, lineRule: LineRuleType.EXACT } }),
      ]
    case 'break':
      return [new Paragraph({ pageBreakBefore: true, spacing: { after: 0 } })]
  }
}

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

function textLine(piece: Extract<Printed, { kind: 'text' }>): Paragraph {
  const lead = piece.lead ? [run(`${piece.lead} `, size.body, 'bold')] : []
  if (piece.style === 'centred')
    return new Paragraph({ style: 'Centred', children: [...lead, run(piece.text, size.body, 'bold')] })
  const look = piece.style === 'normal' ? 'upright' : piece.style
  return new Paragraph({ style: 'BodyText', children: [...lead, run(piece.text, size.body, look)] })
}

function annexPieces(annex: PrintedAnnex): (Paragraph | Table)[] {
  return [
    ...(annex.name
      ? [new Paragraph({ style: 'Centred', children: [run(annex.name, size.title, 'bold')] })]
      : []),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      spacing: { before: 0, after: 0 },
      children: [new TextRun(annex.title)],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 240 },
      children: [run(annex.attachedTo, size.annexNote, 'italic')],
    }),
    ...annex.body.flatMap((piece) => printed(piece, annex.landscape)),
  ]
}

function styles() {
  const font = 'Times New Roman'
  const heading = {
    run: { font, size: size.body * 2, bold: true, color: '000000' },
    paragraph: {
      keepNext: true,
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: mm(page.indent) },
      spacing: { before: 120, after: 120, line: 276 },
    },
  }
  const centred = { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 0, after: 0 } }
  return {
    default: {
      document: { run: { font, size: size.body * 2, language: { value: 'vi-VN' } } },
      title: { run: { font, size: size.title * 2, bold: true, color: '000000' }, paragraph: centred },
      heading1: heading,
      heading2: heading,
      heading3: heading,
    },
    paragraphStyles: [
      {
        id: 'BodyText',
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: mm(page.indent) },
          spacing: { before: 0, after: 120, line: 276 },
        },
      },
      {
        id: 'Centred',
        name: 'Centred',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 120, after: 120 } },
      },
    ],
  }
}
