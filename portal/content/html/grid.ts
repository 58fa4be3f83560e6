import type { Cell } from '../content.ts'

type Placed = { row: number; column: number; cell: Cell }

/** A table as it will be drawn: its cells in their places, and how wide it is. */
export type Grid = { placed: Placed[]; width: number; height: number }

/** The places of the cells: none over another; no column and no row that nothing begins in. */
export function gridOf(rows: Cell[][]): Grid {
  const loose = placedIn(rows)
  const columns = starts(loose.map(({ column }) => column))
  const lines = starts(loose.map(({ row }) => row))
  const placed = loose.map(({ row, column, cell }) => ({
    row: countBelow(lines, row),
    column: countBelow(columns, column),
    cell: {
      ...cell,
      rows: countBelow(lines, row + cell.rows) - countBelow(lines, row),
      columns: countBelow(columns, column + cell.columns) - countBelow(columns, column),
    },
  }))
  return { placed, width: columns.length, height: lines.length }
}

const starts = (places: number[]) => [...new Set(places)].sort((a, b) => a - b)

/** How many of the sorted places stand before this one. */
function countBelow(sorted: number[], place: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? place) < place) low = middle + 1
    else high = middle
  }
  return low
}

function placedIn(rows: Cell[][]): Placed[] {
  const heldUntil: number[] = []
  return rows.flatMap((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      while ((heldUntil[column] ?? 0) > row) column += 1
      const at = column
      const columns = freeFrom(heldUntil, { column, row, wanted: cell.columns })
      const height = Math.min(cell.rows, rows.length - row)
      for (let n = at; n < at + columns; n += 1) heldUntil[n] = row + height
      column = at + columns
      return { row, column: at, cell: { ...cell, columns, rows: height } }
    })
  })
}

function freeFrom(heldUntil: number[], at: { column: number; row: number; wanted: number }): number {
  let free = 1
  while (free < at.wanted && (heldUntil[at.column + free] ?? 0) <= at.row) free += 1
  return free
}

/** The rows of a grid, with an empty cell in every gap. */
export function rowsOfGrid({ placed, width, height }: Grid): Cell[][] {
  const beginning: Placed[][] = Array.from({ length: height }, () => [])
  for (const one of placed) beginning[one.row]?.push(one)
  let open: Placed[] = []
  return Array.from({ length: height }, (_, row) => {
    open = [...open.filter((one) => one.row + one.cell.rows > row), ...(beginning[row] ?? [])]
    return filledRow(open, row, width)
  })
}

function filledRow(open: Placed[], row: number, width: number): Cell[] {
  const cells: Cell[] = []
  for (let column = 0; column < width; ) {
    const found = open.find((one) => one.column <= column && column < one.column + one.cell.columns)
    if (!found) cells.push({ isHead: false, columns: 1, rows: 1, blocks: [] })
    else if (found.row === row) cells.push(found.cell)
    column = found ? found.column + found.cell.columns : column + 1
  }
  return cells
}
