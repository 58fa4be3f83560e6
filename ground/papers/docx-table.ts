import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { type Look, mm, run } from './docx-type.ts'
import type { PrintedTable } from './layout.ts'
import { tableSize, textWidth } from './measure.ts'
import type { Align } from './paper.ts'

const aligns = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }

/** A table with lines; its head comes again on every page and no row is parted. */
export function dataTable(table: PrintedTable, landscape: boolean): Table {
  const across = textWidth(landscape)
  const widths = table.shares.map((share) => mm(share * across))
  const points = tableSize(table.heads.length)
  const cells = (row: string[], look: Look, align: (i: number) => Align) =>
    row.map((words, i) => cell(run(words, points, look), widths[i] ?? 0, align(i)))
  const own = (i: number) => table.aligns[i] ?? 'left'
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells(table.heads, 'bold', () => 'center'),
      }),
      ...table.rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, 'upright', own) })),
      ...(table.foot.length > 0
        ? [new TableRow({ cantSplit: true, children: cells(table.foot, 'bold', own) })]
        : []),
    ],
  })
}

function cell(words: TextRun, width: number, align: Align): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({ alignment: aligns[align], spacing: { before: 0, after: 0 }, children: [words] }),
    ],
  })
}
