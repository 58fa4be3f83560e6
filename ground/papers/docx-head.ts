import {
  AlignmentType,
  HeadingLevel,
  Paragraph,
  Table,
  TableBorders,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { centredLine, line, mm, plainCell, rule, run } from './docx-type.ts'
import type { Layout, PrintedSignature } from './layout.ts'
import { page, size, textWidth } from './measure.ts'

/** The head of the first page: issuer and number left, nation, motto and date right. */
export function headTable(layout: Layout): Table {
  const left = page.head.left
  const right = textWidth(layout.landscape) - left
  return arranged(
    [left, right],
    [
      [
        [
          ...layout.superior.map((words) => centredLine(words, size.issuer, 'upright')),
          ...layout.issuer.map((words) => centredLine(words, size.issuer, 'bold')),
          rule(layout.rules.issuer, left),
        ],
        [
          centredLine(layout.nation, size.nation, 'bold'),
          centredLine(layout.motto, size.motto, 'bold'),
          rule(layout.rules.motto, right),
        ],
      ],
      [
        layout.number
          ? [centredLine(layout.number, size.number, 'upright', { spacing: { before: 120 } })]
          : [],
        layout.dateLine
          ? [centredLine(layout.dateLine, size.date, 'italic', { spacing: { before: 120 } })]
          : [],
      ],
    ],
  )
}

/** Type name, abstract with its rule, receivers, decider and legal basis. */
export function titleLines(layout: Layout): Paragraph[] {
  const across = textWidth(layout.landscape)
  const bold = { spacing: { before: 120, after: 120 } }
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      spacing: { before: 240, after: 0 },
      children: [new TextRun(layout.typeName)],
    }),
    ...layout.abstract.map((words) => centredLine(words, size.title, 'bold')),
    rule(layout.rules.title, across),
    new Paragraph({ spacing: { before: 0, after: 60 } }),
    ...addressed(layout.addressed),
    ...(layout.decider ? [centredLine(layout.decider, size.body, 'bold', bold)] : []),
    ...layout.bases.map(
      (basis) => new Paragraph({ style: 'BodyText', children: [run(basis, size.body, 'italic')] }),
    ),
    ...(layout.resolves ? [centredLine(layout.resolves, size.body, 'bold', bold)] : []),
  ]
}

function addressed(to: string[]): Paragraph[] {
  const place = { indent: { left: mm(30) }, spacing: { before: 0, after: 120 } }
  if (to.length === 0) return []
  if (to.length === 1) return [line(`Kính gửi: ${to[0]}.`, size.body, 'upright', place)]
  return [
    line('Kính gửi:', size.body, 'upright', place),
    ...to.map((one, i) =>
      line(`- ${one}${i === to.length - 1 ? '.' : ';'}`, size.body, 'upright', {
        ...place,
        indent: { left: mm(45) },
      }),
    ),
  ]
}

/** The signatures; a lone one on the right has the receivers level with its post on the left. */
export function signatureTable(layout: Layout): (Table | Paragraph)[] {
  const half = textWidth(layout.landscape) / 2
  const recipients = recipientLines(layout.recipients)
  const beside = recipients.length > 0 && layout.signatureRows[0]?.left === null
  const pieces: (Table | Paragraph)[] = layout.signatureRows.map((row, i) =>
    row.centre
      ? arranged([half * 2], [[signature(row.centre)]])
      : arranged(
          [half, half],
          [[i === 0 && beside ? recipients : signature(row.left), signature(row.right)]],
        ),
  )
  const parted = pieces.flatMap((piece) => [piece, new Paragraph({ spacing: { before: 0, after: 240 } })])
  return beside ? parted : [...parted, ...recipients]
}

function signature(one: PrintedSignature | null): Paragraph[] {
  if (!one) return []
  const kept = { keepNext: true, spacing: { before: 0, after: 0 } }
  return [
    ...one.lines.map((words) => centredLine(words, size.signature, 'bold', kept)),
    centredLine(one.name, size.signature, 'bold', { spacing: { before: mm(25), after: 0 } }),
  ]
}

function recipientLines(recipients: string[]): Paragraph[] {
  if (recipients.length === 0) return []
  return [
    line('Nơi nhận:', size.recipientsHead, 'boldItalic'),
    ...recipients.map((words) => line(words, size.recipients, 'upright')),
  ]
}

function arranged(widths: number[], rows: Paragraph[][][]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: mm(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(mm),
    borders: TableBorders.NONE,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((children, i) => plainCell(widths[i] ?? 0, children)),
        }),
    ),
  })
}
