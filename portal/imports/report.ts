import type { Db } from '#plumbing/database.ts'
import { type Row, rowsOf } from './imports.store.ts'
import { outcomeLabel, rowKindLabel } from './imports.ts'

const stretch = 1000

/** Every row of a run as a table to keep (CSV with a mark of UTF-8), flowing while it is read. */
export function reportOf(db: Db, importId: string): ReadableStream<Uint8Array> {
  let after = 0
  return new ReadableStream<Uint8Array>({
    start: (to) =>
      to.enqueue(lineOf(['\ufeffSTT', 'Loại', 'Tiêu đề', 'Kết quả', 'Lý do', 'Cần xem', 'Nguồn', 'Bài'])),
    async pull(to) {
      const rows = await rowsOf(db, importId, { after, size: stretch, only: 'all' })
      for (const row of rows) to.enqueue(lineOf(cellsOf(row)))
      after = rows.at(-1)?.number ?? after
      if (rows.length === 0) to.close()
    },
  })
}

function cellsOf({
  number,
  kind,
  title,
  outcome,
  reason,
  warnings,
  guid,
  articleId,
  pageSlug,
}: Row): string[] {
  const place = articleId ? `/magazine/articles/${articleId}` : pageSlug ? `/about/${pageSlug}` : ''
  return [
    String(number),
    rowKindLabel(kind),
    title,
    outcomeLabel(outcome),
    reason,
    warnings.join(' '),
    guid,
    place,
  ]
}

/** A cell that a spreadsheet would take for a formula is kept from being one. */
const cell = (text: string) => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`
const lineOf = (cells: string[]) => new TextEncoder().encode(`${cells.map(cell).join(',')}\r\n`)
