import type { Context } from 'hono'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Answers with a workbook to keep; `name` goes without its ending, in plain letters. */
export function workbook(c: Context, name: string, content: Uint8Array | ReadableStream) {
  return c.body(content instanceof Uint8Array ? new Uint8Array(content) : content, 200, {
    'content-type': xlsxType,
    'content-disposition': `attachment; filename="${name}.xlsx"`,
    'cache-control': 'private, no-store',
  })
}
