import type { CountedRow, Form, Sum } from './form.ts'

/** “Phép đối chiếu” done: over the rows of each column, or over the columns of each row; `wrong` are those where it fails. */
export type Check = { over: 'rows' | 'columns'; sum: Sum; wrong: string[] }

/** Every check of the form on what was counted. */
export function checksOf(form: Form, counted: readonly CountedRow[]): Check[] {
  const byRow = new Map(counted.map(({ row, cells }) => [row.code, cells]))
  const at = new Map(form.columns.map(({ code }, index) => [code, index]))
  const cell = (row: string, column: string) => byRow.get(row)?.[at.get(column) ?? -1] ?? 0
  const read = counted.filter(({ row }) => row.of !== null)
  return [
    ...form.rowSums.map((sum) => ({
      over: 'rows' as const,
      sum,
      wrong: form.columns.map(({ code }) => code).filter((column) => !holds(sum, (row) => cell(row, column))),
    })),
    ...form.columnSums.map((sum) => ({
      over: 'columns' as const,
      sum,
      wrong: read.map(({ row }) => row.code).filter((row) => !holds(sum, (column) => cell(row, column))),
    })),
  ]
}

function holds({ whole, parts, kind }: Sum, figure: (code: string) => number): boolean {
  const together = parts.reduce((sum, part) => sum + figure(part), 0)
  return kind === 'equal' ? figure(whole) === together : figure(whole) >= together
}

/** “01 = 02 + … ”, as the circular writes it. */
export function sumWords({ whole, parts, kind }: Sum): string {
  return `${whole} ${kind === 'equal' ? '=' : '≥'} ${parts.join(' + ')}`
}
