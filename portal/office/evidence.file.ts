import { shortMonth, vnDay } from '#kit/format.ts'
import type { Upload } from '#kit/http/read.ts'
import type { Day } from '#law/kernel/day.ts'
import { xlsxPage } from '#plumbing/xlsx.ts'
import type { Counted } from './office.store.ts'

type Told = { title: string; statement: string; month: Day; things: Counted[] }

/** The list of what was counted, as a spreadsheet to keep beside the result. */
export async function evidenceOf({ title, statement, month, things }: Told): Promise<Upload> {
  const head = ['TT', 'Ngày', 'Tên', 'Chuyên mục', 'Tác giả', 'Địa chỉ', 'Ghi chú']
  const rows = things.map((one, n) => [
    n + 1,
    vnDay(one.on),
    one.title,
    one.sectionName,
    one.author,
    one.href,
    one.illustrative ? 'minh họa' : '',
  ])
  const bytes = await xlsxPage({
    name: 'Danh sách',
    columns: [5, 12, 60, 24, 24, 48, 12].map((width, n) => ({ header: head[n] ?? '', width })),
    rows: [[title], [statement], head, ...rows],
    headRow: 2,
    boldRows: [0, 2],
  })
  return { name: `dem-tu-tap-chi-${shortMonth(month).replace('/', '-')}.xlsx`, bytes }
}
