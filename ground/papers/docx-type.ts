import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  TableBorders,
  TableCell,
  TextRun,
  WidthType,
} from 'docx'
import { size } from './measure.ts'

export type Look = 'upright' | 'bold' | 'italic' | 'boldItalic'

/** Millimetres in twentieths of a point. */
export function mm(length: number): number {
  return Math.round((length * 1440) / 25.4)
}

/** Words of a paragraph; what its style already says is left to the style. */
export function run(text: string, points: number, look: Look = 'upright'): TextRun {
  return new TextRun({
    text,
    ...(points === size.body ? {} : { size: points * 2 }),
    ...(look === 'bold' || look === 'boldItalic' ? { bold: true } : {}),
    ...(look === 'italic' || look === 'boldItalic' ? { italics: true } : {}),
  })
}

export function line(text: string, points: number, look: Look, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0 }, ...options, children: [run(text, points, look)] })
}

export function centredLine(
  text: string,
  points: number,
  look: Look,
  options: IParagraphOptions = {},
): Paragraph {
  return line(text, points, look, { alignment: AlignmentType.CENTER, ...options })
}

/** A rule of `length` mm in the middle of a place `across` mm wide, as an empty line with one border. */
export function rule(length: number, across: number): Paragraph {
  const side = mm(Math.max(0, (across - length) / 2))
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 20, after: 0, line: 60, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  })
}

/** A cell of a table that only arranges, without lines. */
export function plainCell(width: number, children: Paragraph[]): TableCell {
  return new TableCell({
    width: { size: mm(width), type: WidthType.DXA },
    borders: TableBorders.NONE,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    children: children.length > 0 ? children : [new Paragraph({})],
  })
}
