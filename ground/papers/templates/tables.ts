import type { Paper, TableBlock } from '../paper.ts'
import type { FieldValues } from './docx/schema.ts'

/** The tables of a paper in the order of its pages: the text first, then the annexes. */
export function tablesOf(paper: Paper): TableBlock[] {
  const blocks = [paper.blocks, ...(paper.annexes ?? []).map((annex) => annex.blocks)].flat()
  return blocks.filter((block) => block.kind === 'table')
}

/** `danh sách` is the rows of the first table, `danh sách 2` those of the second … */
export function listsOf(tables: TableBlock[]): FieldValues {
  const lists = tables.map(
    (table, i) => [i === 0 ? 'danh sách' : `danh sách ${i + 1}`, rowsOf(table)] as const,
  )
  return { 'danh sách': [], ...Object.fromEntries(lists) }
}

/** The rows of a table under the heads of its columns. */
export function rowsOf(table: TableBlock): FieldValues[] {
  const heads = headsOf(table)
  return table.rows.map((cells) => rowOf(heads, cells))
}

export function footOf(table: TableBlock): FieldValues[] {
  return table.foot ? [rowOf(headsOf(table), table.foot)] : []
}

function rowOf(heads: string[], cells: string[]): FieldValues {
  return Object.fromEntries(heads.map((head, i) => [head, cells[i] ?? '']))
}

/** The names of the columns: their heads; one that comes twice, or says nothing, goes by its number too. */
export function headsOf({ columns }: TableBlock): string[] {
  const plain = columns.map(({ head }) =>
    head
      .replace(/[{}]/g, '')
      .replace(/^[#/\s]+/, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  return plain.map((head, i) => {
    if (head === '') return `cột ${i + 1}`
    const before = plain
      .slice(0, i)
      .filter((one) => one.toLocaleLowerCase('vi') === head.toLocaleLowerCase('vi')).length
    return before > 0 ? `${head} ${before + 1}` : head
  })
}
