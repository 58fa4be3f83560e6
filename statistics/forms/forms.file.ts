import { t } from '#plumbing/language.ts'
import { type FormulaCell, xlsxForm } from '#plumbing/xlsx.ts'
import { columnName } from '../column-name.ts'
import type { Sum } from './form.ts'
import type { CountedForm } from './forms.view.ts'
import { columnWords } from './heads.ts'

const headRow = 4

/** The form as a workbook: numbers are numbers; totals are formulas that recompute, where nothing is missing. */
export function formFile(counted: CountedForm): Promise<Uint8Array> {
  const { form, body, year, rows, illustrative, early } = counted
  const heads = [t('Chỉ tiêu'), t('Mã số'), t('Đơn vị tính'), ...form.columns.map(columnWords)]
  const figures = rows.map(({ row, cells }, r) => [
    t(row.label),
    row.code,
    t(form.unit),
    ...cells.map((count, c) => (count === null ? null : (formulaAt(counted, r, c) ?? count))),
  ])
  return xlsxForm({
    name: t('Biểu {code}', { code: form.code }),
    widths: [46, 8, 12, ...form.columns.map(() => 14)],
    rows: [
      [t('Biểu {code}: {title}', { code: form.code, title: t(form.title) })],
      [t('{body} · năm {year} · Thông tư 02/2023/TT-BNV', { body: body.name, year })],
      [notesOf(counted, illustrative, early)],
      [],
      heads,
      ...figures,
    ],
    headRow,
    boldRows: [0, headRow, headRow + 1],
  })
}

function notesOf({ complete }: CountedForm, illustrative: number, early: boolean): string {
  return [
    complete ? t('Các phép đối chiếu đều khớp.') : t('Biểu chưa đủ, xem trang biểu.'),
    illustrative > 0 ? t('Có số liệu minh họa.') : '',
    early ? t('Theo cách đếm của Thông tư 02/2023/TT-BNV.') : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** The first equal sum a cell is the whole of: of its column for a total row, of its row for a total column. */
function formulaAt({ form, rows, complete }: CountedForm, r: number, c: number): FormulaCell | undefined {
  if (!complete) return undefined
  const [row, column] = [rows[r], form.columns[c]]
  const whole = (sums: readonly Sum[], code?: string) =>
    sums.find((sum) => sum.kind === 'equal' && sum.whole === code)
  const over = whole(form.rowSums, row?.row.code)
  const across = whole(form.columnSums, column?.code)
  const value = row?.cells[c] ?? 0
  if (over) {
    const at = over.parts.map((code) => form.rows.findIndex((one) => one.code === code))
    return { formula: at.map((n) => cellName(n, c)).join('+'), value }
  }
  if (!across) return undefined
  const at = across.parts.map((code) => form.columns.findIndex((one) => one.code === code))
  return { formula: at.map((n) => cellName(r, n)).join('+'), value }
}

const cellName = (row: number, column: number) => `${columnName(column + 3)}${row + headRow + 2}`
