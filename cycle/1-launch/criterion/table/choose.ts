import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { type ReadXlsx, readXlsxBytes } from '#plumbing/xlsx.ts'
import { faultWords } from './fault-words.ts'
import type { Owner } from './finish.ts'
import { readTable } from './read.ts'
import { everyLine, type Table } from './table.ts'

/** The sheets of a file that hold a table of criteria, in their order. */
export async function tablesIn(bytes: Uint8Array, owners: Owner[]): Promise<Table[]> {
  const read = await readXlsxBytes(bytes)
  if ('fault' in read) throw new BadInput({ file: faultWords(read.fault) })
  const tables = tablesOf(read, owners)
  if (tables.length === 0)
    throw new BadInput({
      file: t(
        'Không thấy dòng tiêu đề của bảng tiêu chí ở trang tính nào. Bảng cần có cột nội dung (hoặc tiêu chí) và cột điểm, mã hoặc số thứ tự.',
      ),
    })
  return tables
}

function tablesOf({ sheets }: Extract<ReadXlsx, { sheets: unknown }>, owners: Owner[]): Table[] {
  const found = sheets.filter((sheet) => !sheet.hidden).map((sheet) => readTable(sheet, owners))
  return found.filter((table) => table !== null)
}

/** The sheet asked for, or the one with most lines. */
export function chosen(tables: Table[], sheet: string): Table | undefined {
  const size = (table: Table) => everyLine(table.lines).length
  return (
    tables.find((table) => table.sheet === sheet) ??
    tables.reduce<Table | undefined>((best, one) => (!best || size(one) > size(best) ? one : best), undefined)
  )
}
