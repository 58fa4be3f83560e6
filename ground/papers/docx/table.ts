import type { PrintedTable } from '../layout/printed.ts'
import { placedHead } from '../layout/tables.ts'
import { size, tableSize, textWidth } from '../measure.ts'
import { gap, line } from './pieces.ts'
import { escaped, mm } from './xml.ts'

/** A table with lines; its head comes again on every page and no row is parted. */
export function dataTable(table: PrintedTable, landscape: boolean): string {
  const widths = table.shares.map((share) => mm(share * textWidth(landscape)))
  const all = widths.reduce((sum, width) => sum + width, 0)
  return [
    table.caption ? line('TenBang', table.caption) : '',
    table.unit ? line('DonViTinh', table.unit) : '',
    '<w:tbl><w:tblPr><w:tblStyle w:val="BangKe"/>',
    `<w:tblW w:w="${all}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    headRows(table, widths),
    bodyRows(table, widths),
    '</w:tbl>',
    gap(6),
  ].join('')
}

const headRow = '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'
const plainRow = '<w:tr><w:trPr><w:cantSplit/></w:trPr>'

function headRows(table: PrintedTable, widths: number[]): string {
  const letter = letterOf(table)
  const rows = placedHead(table.head, widths.length).map((cells) =>
    cells.map(({ cell, column, isContinued }) => {
      const across = cell.across ?? 1
      const width = widths.slice(column, column + across).reduce((sum, one) => sum + one, 0)
      const down = (cell.down ?? 1) > 1 ? `<w:vMerge${isContinued ? '' : ' w:val="restart"'}/>` : ''
      const span = across > 1 ? `<w:gridSpan w:val="${across}"/>` : ''
      return (
        opened({ width, span: span + down, letter, side: 'center', isBold: true }) +
        (isContinued ? '' : escaped(cell.text)) +
        closed
      )
    }),
  )
  const numbers = table.numbers.map(
    (words, i) => opened({ width: widths[i] ?? 0, letter, side: 'center' }) + escaped(words) + closed,
  )
  return [...rows, ...(numbers.length > 0 ? [numbers] : [])]
    .map((cells) => `${headRow}${cells.join('')}</w:tr>`)
    .join('')
}

/** Written as plain strings: a list of five thousand names must not take seconds. */
function bodyRows(table: PrintedTable, widths: number[]): string {
  const letter = letterOf(table)
  const cells = (isBold: boolean) =>
    widths.map((width, i) => opened({ width, letter, side: table.aligns[i] ?? 'left', isBold }))
  const plain = cells(false)
  const bold = cells(true)
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const across = opened({
    width: whole,
    span: `<w:gridSpan w:val="${widths.length}"/>`,
    letter,
    side: 'left',
    isBold: true,
  })
  const special = new Map([
    ...table.bold.map((i) => [i, 'bold'] as const),
    ...table.across.map((i) => [i, 'across'] as const),
  ])
  const written = (row: string[], starts: string[]) => {
    let text = plainRow
    for (let i = 0; i < starts.length; i++) text += starts[i] + escaped(row[i] ?? '') + closed
    return `${text}</w:tr>`
  }
  const rows = table.rows.map((row, i) => {
    const look = special.get(i)
    if (look === 'across') return `${plainRow}${across}${escaped(row[0] ?? '')}${closed}</w:tr>`
    return written(row, look ? bold : plain)
  })
  return rows.join('') + (table.foot.length > 0 ? written(table.foot, bold) : '')
}

const closed = '</w:t></w:r></w:p></w:tc>'

type Cell = { width: number; span?: string; letter: string; side: string; isBold?: boolean }

function opened({ width, span = '', letter, side, isBold = false }: Cell): string {
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}<w:vAlign w:val="center"/></w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="${letter}"/>${side === 'left' ? '' : `<w:jc w:val="${side}"/>`}</w:pPr>` +
    `<w:r>${isBold ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : ''}<w:t xml:space="preserve">`
  )
}

function letterOf(table: PrintedTable): string {
  return tableSize(table.shares.length) === size.wideTable ? 'BangNho' : 'Bang'
}
