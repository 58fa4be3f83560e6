import { type Frame, filledIn, framed, madeUpNote } from '#ground/papers/frame.ts'
import type { HeadCell, Paper } from '#ground/papers/paper.ts'
import { dayLine } from '#ground/papers/words.ts'
import type { Actor } from '#ground/people/actor.ts'
import { vnNumber } from '#kit/format.ts'
import type { CountedForm } from './forms.view.ts'
import { headRows } from './heads.ts'

type Written = { frame: Frame; who: Pick<Actor, 'rank' | 'name'>; counted: CountedForm }

/** “Biểu thống kê”: the table across the page, who made it on the left, the head on the right. */
export function formPaper({ frame, who, counted }: Written): Paper {
  const { form, year, rows, illustrative } = counted
  return {
    ...framed(frame, 'sheet', []),
    typeName: `Biểu số ${form.code}.N/BNV-TĐKT`,
    abstract: `${form.title}, năm ${year}`,
    landscape: true,
    blocks: [
      {
        kind: 'paragraph',
        style: 'centred',
        text: 'Theo Thông tư số 02/2023/TT-BNV ngày 23 tháng 3 năm 2023; nhận báo cáo trước ngày 15 tháng 12.',
      },
      {
        kind: 'table',
        unit: form.unit,
        columns: [
          { head: 'Chỉ tiêu', width: 4.6 },
          { head: 'Mã số', align: 'center', width: 1 },
          ...form.columns.map(({ head }) => ({ head, align: 'right' as const, width: 1.75 })),
        ],
        headRows: paperHead(counted),
        numbers: ['A', 'B', ...form.columns.map(({ code }) => code)],
        rows: rows.map(({ row, cells }) => [
          row.depth === 2 ? `– ${row.label}` : row.label,
          row.code,
          ...cells.map((count) => (count === null ? '×' : vnNumber(count))),
        ]),
        boldRows: rows.flatMap(({ row }, at) => (row.depth === 0 ? [at] : [])),
      },
      ...remarksOf(counted).map((text) => ({ kind: 'paragraph' as const, style: 'italic' as const, text })),
    ],
    signatures: filledIn(frame, who).map((one) => ({
      ...one,
      ...(one.side === 'right' ? { above: dayLine(frame.place, frame.day) } : {}),
      note: '(Ký, ghi rõ họ tên)',
    })),
    ...madeUpNote(illustrative > 0),
  }
}

function paperHead({ form }: CountedForm): HeadCell[][] {
  const [first, second] = headRows(form)
  const down = second ? 2 : 1
  const own = [
    { text: 'Chỉ tiêu', down },
    { text: 'Mã số', down },
  ]
  const top = [...own, ...first.map(({ text, across, down }) => ({ text, across, down }))]
  return second ? [top, second.map(({ text }) => ({ text }))] : [top]
}

/** What the reader of the paper must know: what is not recorded, what was not read. */
function remarksOf({ form, missing, checks, early, basis }: CountedForm): string[] {
  const wrong = checks.some((check) => check.wrong.length > 0)
  return [
    ...missing.map((one) => `${one.label}: ${one.count}.`),
    ...(wrong ? ['Còn phép đối chiếu chưa khớp; biểu chưa dùng để báo cáo.'] : []),
    ...(early ? ['Năm trước 2023: lập theo cách đếm của Thông tư số 02/2023/TT-BNV.'] : []),
    ...(basis === 'span' && form.facts === 'awards' ? ['Đếm theo năm của thành tích.'] : []),
    ...(basis === 'span' && form.facts === 'movements' ? ['Đếm các phong trào diễn ra trong năm.'] : []),
    ...form.notes,
    'Mẫu biểu chưa đọc được nguyên văn; bố cục theo nội dung đã biết của thông tư.',
  ]
}
