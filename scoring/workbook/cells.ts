import { type Exact, exact, readExact, written } from '../exact/exact.ts'

/** A cell of a workbook: something typed, or a formula with what it comes to by our own reckoning. */
export type WorkCell =
  | { typed: string | number; look?: CellLook }
  | { formula: string; result: Exact | string | number | null; look?: CellLook }

type CellLook = 'title' | 'head' | 'group' | 'points' | 'total' | 'quiet'

/** “Trang tính”: rows of cells; null is an empty cell. */
export type WorkSheet = { name: string; widths: number[]; rows: (WorkCell | null)[][] }

export const typed = (value: string | number, look?: CellLook): WorkCell => ({
  typed: value,
  ...(look ? { look } : {}),
})

/** A column by its number from 0: A, B … Z, AA. */
export function letter(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26))
  return column < 26 ? rest : letter(Math.floor(column / 26) - 1) + rest
}

/** The address of a cell, rows counted from 1. */
export const address = (column: number, row: number): string => `${letter(column)}${row}`

/** A cell of another sheet. */
export const inSheet = (name: string, cell: string): string => `'${name.replaceAll("'", "''")}'!${cell}`

/** An exact number as a formula writes it: a decimal, or a division where no decimal ends. */
export function literal(figure: Exact): string {
  const text = written(figure)
  return readExact(text) ? text : `(${text})`
}

/** A decimal text of the scale as a formula writes it. */
export const decimal = (text: string): string => literal(exact(text))

export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** A name a sheet may have, no two alike. */
export function sheetNames(): (wanted: string) => string {
  const used = new Set<string>()
  return (wanted) => {
    const plain =
      wanted
        .replace(/[[\]:*?/\\']/g, ' ')
        .trim()
        .slice(0, 28) || 'Trang'
    let name = plain
    for (let n = 2; used.has(name.toLocaleLowerCase('vi')); n++) name = `${plain.slice(0, 25)} ${n}`
    used.add(name.toLocaleLowerCase('vi'))
    return name
  }
}

/** Between a floor and a cap, as a formula. */
export function heldBetween(
  formula: string,
  { cap, floor }: { cap: Exact | null; floor: Exact | null },
): string {
  const below = cap ? `MIN(${literal(cap)},${formula})` : formula
  return floor ? `MAX(${literal(floor)},${below})` : below
}

/** The sum of cells; of one alone too, as MIN and MAX pass over an empty cell. */
export const plus = (cells: string[]): string => ['0', ...cells].join('+')
