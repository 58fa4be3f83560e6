import type { HeadCell, TableBlock } from '../paper.ts'
import type { PrintedTable } from './printed.ts'

/** A table with every row as wide as its columns. */
export function printedTable(block: TableBlock): PrintedTable {
  const whole = block.columns.reduce((sum, column) => sum + column.width, 0)
  const fitted = (cells: string[]) => block.columns.map((_, i) => cells[i] ?? '')
  return {
    kind: 'table',
    caption: block.caption ?? '',
    unit: unitOf(block.unit ?? ''),
    head: headOf(block),
    numbers: block.numbers ? fitted(block.numbers) : [],
    aligns: block.columns.map((column) => column.align ?? 'left'),
    shares: block.columns.map((column) => column.width / whole),
    rows: block.rows.map(fitted),
    bold: block.boldRows ?? [],
    across: block.acrossRows ?? [],
    foot: block.foot ? fitted(block.foot) : [],
  }
}

function unitOf(unit: string): string {
  return unit === '' || /^đơn vị tính\b/i.test(unit) ? unit : `Đơn vị tính: ${unit}`
}

function headOf(block: TableBlock): HeadCell[][] {
  if (block.headRows?.length) return block.headRows
  return block.columns.some((column) => column.head !== '')
    ? [block.columns.map((column) => ({ text: column.head }))]
    : []
}

/** The cells of one row of a head on its columns, `null` where a cell of a row above reaches down. */
type PlacedCell = { cell: HeadCell; column: number; isContinued: boolean }

/** Every head row with each of its cells at its column, those reaching down named again in the rows they reach. */
export function placedHead(head: HeadCell[][], columns: number): PlacedCell[][] {
  const left = Array.from({ length: columns }, () => 0)
  const above: (HeadCell | null)[] = Array.from({ length: columns }, () => null)
  return head.map((cells) => {
    const row: PlacedCell[] = []
    const waiting = [...cells]
    for (let column = 0; column < columns; ) {
      const reaching = (left[column] ?? 0) > 0 ? above[column] : null
      const cell = reaching ?? waiting.shift()
      if (!cell) break
      const across = Math.min(cell.across ?? 1, columns - column)
      row.push({ cell, column, isContinued: Boolean(reaching) })
      for (let i = column; i < column + across; i++) {
        left[i] = reaching ? (left[i] ?? 0) - 1 : (cell.down ?? 1) - 1
        above[i] = cell
      }
      column += across
    }
    return row
  })
}
