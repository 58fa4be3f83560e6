import type { StyleId } from './styles.ts'
import { escaped, mm } from './xml.ts'

type Weight = 'bold' | 'italic'

/** What a paragraph has beyond its style; in the order WordprocessingML asks. */
type Beyond = {
  isKept?: boolean
  isWhole?: boolean
  startsPage?: boolean
  border?: string
  spacing?: string
  indent?: string
  outline?: number
}

/** Words of a paragraph; a line break in them is a line break. */
export function run(words: string, weight?: Weight): string {
  const look =
    weight === 'bold' ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : weight ? '<w:rPr><w:i/><w:iCs/></w:rPr>' : ''
  return words
    .split('\n')
    .map((line) => `<w:r>${look}<w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`)
    .join('<w:r><w:br/></w:r>')
}

/** A paragraph of runs. */
export function paragraph(style: StyleId | null, runs: string, beyond: Beyond = {}): string {
  const { isKept, isWhole, startsPage, border, spacing, indent, outline } = beyond
  const rest =
    (style ? `<w:pStyle w:val="${style}"/>` : '') +
    (isKept ? '<w:keepNext/>' : '') +
    (isWhole ? '<w:keepLines/>' : '') +
    (startsPage ? '<w:pageBreakBefore/>' : '') +
    (border ?? '') +
    (spacing ? `<w:spacing ${spacing}/>` : '') +
    (indent ? `<w:ind ${indent}/>` : '') +
    (outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`)
  return `<w:p>${rest ? `<w:pPr>${rest}</w:pPr>` : ''}${runs}</w:p>`
}

export function line(style: StyleId, words: string, beyond: Beyond = {}): string {
  return paragraph(style, run(words), beyond)
}

/** An empty line of that many points. */
export function gap(points: number, beyond: Beyond = {}): string {
  const spacing = `w:before="0" w:after="0" w:line="${points * 20}" w:lineRule="exact"`
  return paragraph(null, '', { ...beyond, spacing })
}

/** A rule of `length` mm in the middle of a place `across` mm wide, as an empty line with one border. */
export function rule(length: number, across: number): string {
  const side = mm(Math.max(0, (across - length) / 2))
  return paragraph(null, '', {
    border: '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>',
    spacing: 'w:before="60" w:after="0" w:line="60" w:lineRule="exact"',
    indent: `w:left="${side}" w:right="${side}"`,
  })
}

const noMargins = `<w:tblCellMar>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:w="0" w:type="dxa"/>`).join('')}</w:tblCellMar>`

/** A table without lines that only arranges; widths in millimetres, `beyond` more properties of the table. */
export function arranged(widths: number[], rows: string[][], beyond = ''): string {
  const all = mm(widths.reduce((sum, width) => sum + width, 0))
  const cells = (row: string[]) =>
    row.map(
      (content, i) =>
        `<w:tc><w:tcPr><w:tcW w:w="${mm(widths[i] ?? 0)}" w:type="dxa"/></w:tcPr>${content || '<w:p/>'}</w:tc>`,
    )
  return (
    `<w:tbl><w:tblPr>${beyond}<w:tblW w:w="${all}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${noMargins}</w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${mm(width)}"/>`).join('')}</w:tblGrid>` +
    rows.map((row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells(row).join('')}</w:tr>`).join('') +
    '</w:tbl>'
  )
}
